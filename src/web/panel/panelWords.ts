import { filled, type Values } from '../../wording/phrases.js';
import { language } from '../state/session.js';

/** The words of the answers, which come with their script. */
export const panelWords = {
  understoodAs: ['按“{label}”理解', 'Understood as “{label}”'],
  isAlias: ['（“{alias}”是它的别名）', ' (“{alias}” is another name of it)'],
  certaintyProbable: ['不十分确定，也可能指：', 'Not quite certain; this may be meant too:'],
  notThis: ['不是这个？', 'Not this?'],
  notThisText: ['同样的话还可能指：', 'The same words may mean:'],
  mayMean: ['“{text}”可能指 {n} 件事', '“{text}” may mean {n} {n|thing|things}'],
  meansNothing: ['没有找到“{text}”', 'Nothing was found for “{text}”'],
  meansNothingText: [
    '所载的职责、机构、职位、人员和文件中都没有与它相符的，所以不指名。可以换一种说法，或者写出事项、机构的名称。',
    'No duty, unit, post, person or document that is loaded fits it, so nobody is named. Try other words, or the name of the matter or unit.',
  ],
  chooseOne: [
    '没有把握，所以不指名。按数字键或方向键选一个：',
    'Not certain, so nobody is named. Choose one, by its digit or the arrows:',
  ],
  articleOf: ['“{text}”，哪一份文件的？', '“{text}”: of which document?'],
  chooseArticle: [
    '没有写明是哪一份文件，所以不指名。各文件的该条如下。',
    'The document is not named, so nobody is. These are the articles of that number.',
  ],
  articlesFound: ['相符的条文', 'Articles that fit'],

  awayLine: ['{mode}的{who}{away}', '{who} ({mode}): {away}'],
  awayOf: ['{who}{away}', '{who}: {away}'],
  coversAll: ['由{who}{how}代行全部工作', '{who} stands in ({how}), for all of the work'],
  coversPart: ['由{who}{how}代行，只代{limit}', '{who} stands in ({how}), for {limit} only'],
  nobodyCovers: ['无人代行', 'nobody stands in'],
  inPlace: ['在岗', 'present'],
  incumbent: ['任职', 'Held by'],
  assistsWhom: ['协助 {who}', 'assists {who}'],
  assistsUnstated: ['原文未写明协助何人', 'the text does not say whom'],
  givenTo: ['因人设定，限 {who} 本人任职期间', 'given to {who} in person, while in that post'],
  rank: ['级别', 'Rank'],
  externalIds: ['外部标识', 'Other ids'],
  comprises: ['统称所指', 'Comprises'],
  reviewOn: ['复核日期', 'To be reviewed'],
  handedOver: ['交接事项', 'Hand-over notes'],
  seatHeld: ['本人在岗履行', 'Present, in person'],
  nearestSentence: ['最接近的原文', 'The nearest sentence'],
  basisOf: ['依据', 'Basis'],
  basisCount: ['{n} 条，点开看全文', '{n} {n|article|articles}; open one for all of it'],
  otherArticles: ['另有 {n} 条', '{n} more'],

  acts: ['可以做的', 'What can be done'],
  onItsWay: [
    '正在算 {day} 的答案。旧答案已收起，不会混着看。',
    'Finding the answer for {day}. The one before is taken away, so that the two are not mixed up.',
  ],
  designate: ['登记另行指定', 'Record a designation'],
  correct: ['更正其中一份', 'Correct one of them'],
  ruling: ['登记裁定', 'Record a ruling'],
  receiptName: ['责任凭证', 'Receipt'],
  receiptWhat: [
    '责任凭证记下这一问、这一答和所依据的账本版次；以后任何人都可以用它重新得出并核验这个答复（zhifen verify --receipt）。',
    'A receipt keeps this question, its answer and the revision that it rests on; with it, anybody can derive and check the answer again later (zhifen verify --receipt).',
  ],
  calendar: ['订阅日历', 'Calendar'],
  calendarOpen: [
    '在日历程序中以此地址订阅，不在岗、代行和缺口会自动更新；不含事由。',
    'A calendar program that subscribes to this address follows absences, stand-ins and gaps; it tells no reason.',
  ],
  calendarSecret: [
    '在日历程序中以此地址订阅。持有地址者无须登录即可查看，请勿公开；管理员更换密钥（zhifen calendar --exchange）后，所有地址一并失效。',
    'Subscribe to this address in a calendar program. Whoever has it reads without a login, so keep it to yourself; all addresses end when the operator exchanges the secret (zhifen calendar --exchange).',
  ],
  calendarLogin: [
    '本服务须登录才可查看，还没有供日历程序使用的地址：可以下载文件；要自动更新，请管理员运行 zhifen calendar {id}。',
    'Reading needs a login here, and there is no address for calendar programs yet: download the file, or, to have it follow, ask the operator to run zhifen calendar {id}.',
  ],
  calendarNone: ['此处不提供日历。', 'No calendar is served here.'],
  calendarAddress: ['日历地址（.ics）', 'Address of the calendar (.ics)'],
  copyAddress: ['复制地址', 'Copy the address'],
  calendarFile: ['下载 .ics', 'Download .ics'],
  calendarFailed: ['没有取得日历文件，请再试一次。', 'The calendar could not be fetched; try again.'],
  aboutThis: ['与本答复有关的待核查事项', 'To be checked about this answer'],

  explained: ['怎么得出的', 'How this was found'],
  explainedOf: ['{what}，{n} 步', '{what}, {n} {n|step|steps}'],
  otherSteps: ['其余各项的步骤', 'The steps of the rest'],
  sameOnOtherDays: ['同一问题在其他日子', 'The same question on other days'],
  fromOn: ['{from} 起', 'from {from}'],
  upTo: ['至 {to}', 'to {to}'],
  holdsIt: ['在岗', 'present'],
  standsIn: ['代行', 'stands in'],
  restOpen: ['其余无人代行', 'the rest is not covered'],

  actsFor: ['正在代行', 'Standing in'],
  actsForLine: ['代 {post}，{extent}，{until}', 'For {post}: {extent}, {until}'],
  group: ['{n} 项', '{n} {n|duty|duties}'],
  groupFor: ['代 {post}', 'for {post}'],
  procedureOf: ['属于“{procedure}”', 'Of “{procedure}”'],
  kindSilence: ['文件未作规定的事项', 'What the documents do not say'],
  stepsWho: ['各步骤由谁办理', 'Who performs each step'],
  normNames: ['这是一条规范，没有指明由谁负责。原文：', 'This is a norm, and names nobody. Its words:'],
  silenceSays: [
    '查遍{document}，没有写明。所以不指名。',
    'All of {document} was read, and it does not say. So nobody is named.',
  ],
  loadedDocuments: ['所载文件', 'the loaded documents'],
  about: ['关于', 'About'],
} as const;

/** A word of the answers in the language of the page. */
export const pw = (word: keyof typeof panelWords, values: Values = {}): string =>
  filled(language.value, panelWords[word], values);
