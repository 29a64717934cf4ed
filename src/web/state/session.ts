import { computed, signal } from '@preact/signals';
import { address } from './address.js';

const key = 'zhifen.token';

/** Kept for this tab only, and sent to the server that gave the page only. */
export const accessToken = signal(typeof sessionStorage === 'undefined' ? '' : (sessionStorage.getItem(key) ?? ''));

/** Whether the server asked for a login that it was not given. */
export const loginNeeded = signal(false);

export const language = computed(() => address.value.lang);

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

export function tokenRefused(): void {
  loginNeeded.value = true;
}
