import { filled, type Values } from '../../wording/phrases.js';
import { language } from '../state/session.js';

/** The words of logging in, Chinese and English: loaded with it. */
export const loginWords = {
  login: ['需要登录', 'Log in'],
  ended: ['登录已失效', 'Your login has ended'],
  endedText: [
    '请重新登录。登录后回到此处，已填写的内容仍在。',
    'Log in again. You come back to where you are, and what you filled in is still there.',
  ],
  providerText: [
    '请在本单位的统一身份认证平台登录，登录后回到此处。',
    'Log in at the identity provider of your organisation. You come back to where you are.',
  ],
  loginButton: ['前往登录', 'Go and log in'],
  stale: [
    '这次登录没有完成：登录的页面打开过久，或者不是由本页发起。请重新登录。',
    'This login was not completed: it took too long, or was not begun from this page. Log in again.',
  ],
  denied: ['您取消了登录。', 'You cancelled the login.'],
  refused: [
    '身份认证平台的答复未被接受，原因已记入服务日志。请稍后再试；仍不行的，请联系管理员。',
    'What the identity provider answered was not accepted; the cause is in the log of the server. Try again, and if it stays so, tell the administrator.',
  ],
  unavailable: [
    '身份认证平台没有应答，暂时无法登录。请稍后再试。',
    'The identity provider does not answer, so nobody can log in now. Try again in a moment.',
  ],
  withoutLogin: ['不登录，继续查阅', 'Read on without a login'],
  withToken: ['使用访问令牌登录', 'Log in with an access token'],
  tokenText: [
    '请粘贴身份提供方签发的访问令牌；它只保存在此标签页中。',
    'Paste an access token of your identity provider; it stays in this tab only.',
  ],
  token: ['访问令牌', 'Access token'],
  tokenButton: ['登录', 'Log in'],
  tokenWrong: ['令牌未被接受。', 'The token was not accepted.'],
} as const;

export type LoginWord = keyof typeof loginWords;

/** A word of logging in, in the language of the page. */
export const lt = (word: LoginWord, values: Values = {}): string => filled(language.value, loginWords[word], values);
