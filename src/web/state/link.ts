import { address, formatAddress } from './address.js';
import { within } from './asked.js';
import { head } from './head.js';

/** A link to what is shown, which shows the same to whoever follows it whenever they do: government, day and knowledge are in it. */
export function pinnedLink(): string {
  const { at, knownAt, ...rest } = address.peek();
  const pinned = {
    ...{ ...rest, within: within.peek() },
    at: at === '' ? `${new Date().toISOString().slice(0, 16)}:00Z` : at,
    knownAt: knownAt === '' ? (head.peek()?.recordedAt ?? '') : knownAt,
  };
  return `${location.origin}${location.pathname}${formatAddress(pinned)}`;
}
