import { signal } from '@preact/signals';
import type { Language } from '../../model/text.js';

export type { Language };

export const views = ['chart', 'matrix', 'duties', 'cases', 'timeline', 'findings'] as const;
export type View = (typeof views)[number];

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
  readonly view: View;
  /** The id of the selected record. */
  readonly sel: string;
  /** The id of the case that the view of cases shows; empty: what is due. */
  readonly case: string;
  readonly part: (typeof caseParts)[number];
  readonly lang: Language;
  /** Lines of a draft, as `--assume` of the command line takes them, separated by `;`. */
  readonly draft: string;
}

export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name) ?? '';
  return {
    q: text('q'),
    within: text('within'),
    at: text('at'),
    knownAt: text('knownAt'),
    view: views.find((view) => view === given.get('view')) ?? 'chart',
    sel: text('sel'),
    case: text('case'),
    part: caseParts.find((part) => part === given.get('part')) ?? '',
    lang: given.get('lang') === 'en' ? 'en' : 'zh',
    draft: text('draft'),
  };
}

/** `?q=…&view=…`, or nothing where everything is as it is at first. */
export function formatAddress(address: Address): string {
  const given = Object.entries(address).filter(
    ([name, value]) => value !== '' && !(name === 'view' && value === 'chart') && !(name === 'lang' && value === 'zh'),
  );
  // What stands in ids, dates and words may stand in a query as it is; links stay legible.
  const text = new URLSearchParams(given).toString().replace(/%2F/g, '/').replace(/%3A/g, ':');
  return text === '' ? '' : `?${text}`;
}

const here = typeof location === 'undefined' ? '' : location.search;

/** Where the page is. Change it with `go` only, so that the address of the browser always says the same. */
export const address = signal<Address>(parseAddress(here));

/** Changes what is shown. `replace` makes no new step for the back button: for what changes as one types or drags. */
export function go(change: Partial<Address>, how: 'push' | 'replace' = 'push'): void {
  const next = { ...address.peek(), ...change };
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
