import { computed, signal } from '@preact/signals';
import { formatAssumption } from '../../wording/assume.js';
import { address } from './address.js';
import { dayOf, isMoment, today } from './days.js';
import { changeSetOf, parseDraft } from './draft.js';
import { head } from './head.js';
import { apiLanguage } from './session.js';

export interface Government {
  readonly id: string;
  readonly label: string;
}

export const governments = signal<readonly Government[]>([]);

/** The government asked about: that of the address, else the demo district where it is loaded, else the first. */
export const within = computed(() => {
  const { within: given } = address.value;
  if (given !== '') return given;
  const ids = governments.value.map(({ id }) => id);
  return ids.find((id) => id === 'demo') ?? ids[0] ?? '';
});

const orNull = (text: string): string | null => (isMoment(text) ? text : null);

/** The pair of times of every question. What is known now is what was known at the revision that the page shows. */
export const moment = computed(() => ({
  at: orNull(address.value.at),
  knownAt: orNull(address.value.knownAt) ?? head.value?.recordedAt ?? null,
}));

/** The day asked about. */
export const day = computed(() => (moment.value.at === null ? today() : dayOf(moment.value.at)));

export const draft = computed(() => parseDraft(address.value.draft));

/** What is taken as known beside the records, while a draft is on. */
export const assume = computed(() => changeSetOf(draft.value.assumptions, day.value));

/** The lines of the draft, for those who read an answer that rests on it. */
export const draftLines = computed(() => draft.value.assumptions.map(formatAssumption));

/** What changes who is responsible when it begins or ends. */
export const turning = [
  ...(['ABSENCE', 'DELEGATION', 'TENURE', 'OVERSIGHT', 'ASSIGNMENT', 'STAND_IN_RULE'] as const),
  ...(['ORGANIZATION', 'POST', 'DOCUMENT'] as const),
] as const;

/** What every question is given. */
export const asked = computed(() => ({ ...moment.value, lang: apiLanguage.value }));
export const askedWithDraft = computed(() => ({ ...asked.value, assume: assume.value }));
