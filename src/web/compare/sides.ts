import { computed } from '@preact/signals';
import { address, go } from '../state/address.js';
import { addDays, isMoment, today } from '../state/days.js';

/** One side of a comparison; an empty `knownAt` is what is known now. */
export interface ComparedMoment {
  readonly at: string;
  readonly knownAt: string;
}

export interface Sides {
  readonly from: ComparedMoment;
  readonly to: ComparedMoment;
}

/** The two sides, as the address has them: where it names one day only, that and today in their order; none: the week. */
export const sides = computed((): Sides => {
  const { at, knownAt, to, toKnownAt } = address.value;
  const now = today();
  const day = (text: string) => (isMoment(text) ? text : now);
  const known = (text: string) => (isMoment(text) ? text : '');
  if (to === '' && knownAt === '' && toKnownAt === '') {
    const given = day(at);
    const [first, second] = given > now ? [now, given] : given === now ? [addDays(now, -7), now] : [given, now];
    return { from: { at: first, knownAt: '' }, to: { at: second, knownAt: '' } };
  }
  return {
    from: { at: day(at), knownAt: known(knownAt) },
    to: { at: to === '' ? day(at) : day(to), knownAt: known(toKnownAt) },
  };
});

/** Shows two sides. */
export const compareSides = ({ from, to }: Sides, how?: 'push' | 'replace'): void =>
  go({ at: from.at, knownAt: from.knownAt, to: to.at, toKnownAt: to.knownAt }, how);

/** One day as known at two times. */
export const isByKnown = ({ from, to }: Sides): boolean => from.at === to.at && from.knownAt !== to.knownAt;
