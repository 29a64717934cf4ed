import { signal } from '@preact/signals';
import type { Language } from '../../model/text.js';
import { preferredLanguage } from './display.js';

export type { Language };

export const views = [
  ...(['today', 'chart', 'matrix', 'duties', 'calendar'] as const),
  ...(['compare', 'cases', 'findings', 'mine', 'record'] as const),
] as const;
export type View = (typeof views)[number];

/** Views that take the whole width of the page: an answer is shown beside today's map instead. */
export const wideViews: ReadonlySet<View> = new Set(['chart', 'duties', 'calendar', 'compare', 'mine', 'record']);

/** What of a case is shown; at first its steps. */
export const caseParts = ['', 'account', 'report'] as const;

/** Everything that the page shows, as it stands in its address. What is empty is left out of it. */
export interface Address {
  /** What was typed into the search. */
  readonly q: string;
  /** The government. */
  readonly within: string;
  /** The day or instant asked about; empty: now. */
  readonly at: string;
  /** As known on this day or at this instant; empty: now. */
  readonly knownAt: string;
  /** The second side of a comparison: its day, and as known when. */
  readonly to: string;
  readonly toKnownAt: string;
  readonly view: View;
  /** The id of the selected record. */
  readonly sel: string;
  /** The id of the case that the view of cases shows; empty: what is due. */
  readonly case: string;
  readonly part: (typeof caseParts)[number];
  /** What a list or calendar is narrowed to, in which order it stands, and how many days it spans. */
  readonly filter: string;
  readonly sort: string;
  readonly span: string;
  /** Which form of `record` is open. */
  readonly form: string;
  readonly lang: Language;
  /** Lines of a draft, as `--assume` of the command line takes them, separated by `;`. */
  readonly draft: string;
}

export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name) ?? '';
  const lang = text('lang');
  return {
    q: text('q'),
    within: text('within'),
    at: text('at'),
    knownAt: text('knownAt'),
    to: text('to'),
    toKnownAt: text('toKnownAt'),
    view: views.find((view) => view === given.get('view')) ?? 'today',
    sel: text('sel'),
    case: text('case'),
    part: caseParts.find((part) => part === given.get('part')) ?? '',
    filter: text('filter'),
    sort: text('sort'),
    span: text('span'),
    form: text('form'),
    lang: lang === 'en' || lang === 'zh' ? lang : preferredLanguage(),
    draft: text('draft'),
  };
}

/** `?q=…&view=…`, or nothing where everything is as it is at first. */
export function formatAddress(address: Address): string {
  const first: Readonly<Record<string, string>> = { view: 'today', lang: preferredLanguage() };
  const given = Object.entries(address).filter(([name, value]) => value !== (first[name] ?? ''));
  // What stands in ids, dates and words may stand in a query as it is; links stay legible.
  const text = new URLSearchParams(given).toString().replace(/%2F/g, '/').replace(/%3A/g, ':');
  return text === '' ? '' : `?${text}`;
}

const here = typeof location === 'undefined' ? '' : location.search;

/** Where the page is. Change it with `go` only, so that the address of the browser always says the same. */
export const address = signal<Address>(parseAddress(here));

/** The address after a change. An answer that is asked for from a view of the whole width is shown beside today's map. */
export function changed(from: Address, change: Partial<Address>): Address {
  const asks = (change.q ?? '') !== '' || (change.sel ?? '') !== '';
  const away = asks && change.view === undefined && wideViews.has(from.view);
  return { ...from, ...change, ...(away ? { view: 'today' as const } : {}) };
}

/** Changes what is shown. `replace` makes no new step for the back button: for what changes as one types or drags. */
export function go(change: Partial<Address>, how: 'push' | 'replace' = 'push'): void {
  const next = changed(address.peek(), change);
  const text = formatAddress(next);
  if (text !== formatAddress(address.peek())) {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${text}`);
  }
  address.value = next;
}

/** Follows the back and forward buttons. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    address.value = parseAddress(location.search);
  });
}
