import { computed, signal } from '@preact/signals';
import type { Locale } from '../../wording/time.js';
import { ask as askServer, NoAnswer, type Question } from '../api/client.js';
import { address } from './address.js';

const key = 'zhifen.token';

/** Stored for this tab only, and sent to the server that gave the page only. */
export const accessToken = signal(typeof sessionStorage === 'undefined' ? '' : (sessionStorage.getItem(key) ?? ''));

/** Whether the server asked for a login that it was not given. */
export const loginNeeded = signal(false);

export const language = computed(() => address.value.lang);

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
  loginNeeded.value = false;
  askAgain();
}

export function logOut(): void {
  accessToken.value = '';
  sessionStorage.removeItem(key);
  askAgain();
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
