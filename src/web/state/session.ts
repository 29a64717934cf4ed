import { computed, effect, signal } from '@preact/signals';
import type { Locale } from '../../wording/time.js';
import { ask as askServer, NoAnswer, type Question } from '../api/client.js';
import { address } from './address.js';
import { fetchWords } from './dictionary.js';

const key = 'zhifen.token';

/** Stored for this tab only, and sent to the server that gave the page only. */
export const accessToken = signal(typeof sessionStorage === 'undefined' ? '' : (sessionStorage.getItem(key) ?? ''));

/** Whether the server asked for a login that it was not given. */
export const loginNeeded = signal(false);

/** What the server tells of logging in on the page: where, whether one may read without, and who is logged in. */
export interface Account {
  readonly login: string | null;
  readonly isOpen: boolean;
  readonly user: { readonly subject: string; readonly name: string } | null;
}

/** `null`: that is not known. */
export const account = signal<Account | null>(null);

/** Why somebody came back from the identity provider without a login; empty: nobody did. */
export const notLoggedIn = signal('');

/** Finds out who is logged in, and why somebody is not who just tried. */
export async function readAccount(): Promise<void> {
  const here = new URL(location.href);
  const reason = here.searchParams.get('login');
  if (reason !== null) {
    here.searchParams.delete('login');
    history.replaceState(history.state, '', here);
    notLoggedIn.value = reason;
  }
  const told = await fetch('/session').catch(() => null);
  if (told?.ok === true) account.value = (await told.json()) as Account;
}

/** To the identity provider, and back to this address. */
export function goToLogin(): void {
  location.assign(`/login?to=${encodeURIComponent(location.pathname + location.search)}`);
}

/** That of the address, as soon as its words are there. */
export const language = signal(address.peek().lang);

/** Fetches the words of the language that the address asks for, now and whenever it asks for another. */
export const followLanguage = (failed: () => void) =>
  effect(() => {
    const { lang } = address.value;
    const show = () => {
      if (address.peek().lang === lang) language.value = lang;
    };
    fetchWords(lang).then(show, failed);
  });

/** The zone in which the days of the ledger begin. */
export const timeZone = signal('Asia/Shanghai');

/** How things are said on the page. */
export const locale = computed((): Locale => ({ language: language.value, timeZone: timeZone.value }));

/** The language as the API names it. */
export const apiLanguage = computed(() => (language.value === 'en' ? ('EN' as const) : ('ZH' as const)));

/** Counts up where everything shown has to be asked again. */
export const attempt = signal(0);

export function askAgain(): void {
  attempt.value += 1;
}

export function logIn(token: string): void {
  accessToken.value = token;
  sessionStorage.setItem(key, token);
  notLoggedIn.value = '';
  loginNeeded.value = false;
  askAgain();
}

/** Forgets the token or ends the session, with what was filled in. */
export async function logOut(): Promise<void> {
  accessToken.value = '';
  sessionStorage.clear();
  if (account.peek()?.user == null) askAgain();
  else location.assign((await endSession()) ?? location.href);
}

/** Goes on without a login. */
export async function readOn(): Promise<void> {
  notLoggedIn.value = '';
  if (loginNeeded.peek()) await endSession();
  account.value = account.peek() && { ...(account.peek() as Account), user: null };
  loginNeeded.value = false;
  askAgain();
}

/** Where the session at the provider is ended. */
async function endSession(): Promise<string | null> {
  const ended = await fetch('/logout', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => null);
  return ended?.ok === true ? ((await ended.json()) as { readonly to: string }).to : null;
}

/** The server cannot be reached: up to when it was, and how often it was tried since. */
export const offline = signal<{ readonly upTo: number; readonly tries: number } | null>(null);

let lastReached = Date.now();

/** Asks the server as the user who is logged in; where that is refused, the page asks for a login. */
export async function ask<A, V>(question: Question<A, V>, variables: V, signal?: AbortSignal) {
  const token = accessToken.peek();
  try {
    const answer = await askServer(question, variables, { token, language: language.peek() }, signal);
    lastReached = Date.now();
    return answer;
  } catch (error) {
    if (error instanceof NoAnswer && error.trouble === 'gone') {
      offline.value = { upTo: lastReached, tries: (offline.peek()?.tries ?? 0) + 1 };
    }
    // Another token may have been given since.
    const refused = error instanceof NoAnswer && error.trouble === 'unauthorized' && token === accessToken.peek();
    if (refused) loginNeeded.value = true;
    throw error;
  }
}
