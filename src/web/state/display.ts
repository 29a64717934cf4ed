import { signal } from '@preact/signals';
import type { Language } from '../../model/text.js';

// How the page is displayed is kept by the browser and is no part of the address.

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const scales = ['1', '1.25', '1.5'] as const;
export type Theme = (typeof themes)[number];
export type Scale = (typeof scales)[number];

const inBrowser = typeof document !== 'undefined';
const kept = <T extends string>(name: string, among: readonly T[]): T | undefined =>
  inBrowser ? among.find((each) => each === localStorage.getItem(`zhifen.${name}`)) : undefined;

export const theme = signal<Theme>(kept('theme', themes) ?? 'system');
/** Whether single keys do something: who speaks to the page, or is given to slips, switches them off. */
export const shortcuts = signal(kept('shortcuts', ['no']) === undefined);
export const scale = signal<Scale>(kept('scale', scales) ?? '1');

const asks = (query: string): boolean => inBrowser && matchMedia(query).matches;
const contrasted = '(prefers-contrast: more)';
const darkened = '(prefers-color-scheme: dark)';

/** The theme that is shown: the chosen one, else the one that the system asks for. */
const shownTheme = (): Exclude<Theme, 'system'> => {
  const chosen = theme.peek();
  return chosen !== 'system' ? chosen : asks(contrasted) ? 'contrast' : asks(darkened) ? 'dark' : 'light';
};

function apply(): void {
  document.documentElement.dataset.theme = shownTheme();
  document.documentElement.dataset.scale = scale.peek();
}

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  localStorage.setItem('zhifen.theme', chosen);
  apply();
}

/** Shows the page in a theme without keeping it, where there is one of this name. */
export function showAs(named: string | null): void {
  theme.value = themes.find((each) => each === named) ?? theme.peek();
  apply();
}

export function chooseScale(chosen: Scale): void {
  scale.value = chosen;
  localStorage.setItem('zhifen.scale', chosen);
  apply();
}

export function switchShortcuts(on: boolean): void {
  shortcuts.value = on;
  localStorage.setItem('zhifen.shortcuts', on ? 'yes' : 'no');
}

export const chooseLanguage = (chosen: Language): void => localStorage.setItem('zhifen.lang', chosen);

if (inBrowser) {
  apply();
  for (const query of [contrasted, darkened]) matchMedia(query).addEventListener('change', apply);
}

const languages: readonly Language[] = ['zh', 'en'];

/** The language that was chosen once, else the first that the browser asks for and the page has, else Chinese. */
export const preferredLanguage = (): Language =>
  kept('lang', languages) ??
  (inBrowser ? navigator.languages : [])
    .map((each) => languages.find((known) => each.toLowerCase().startsWith(known)))
    .find((each) => each !== undefined) ??
  'zh';
