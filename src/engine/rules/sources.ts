import type { Snapshot } from '../../graph/snapshot.js';
import type { Step, UnconfirmedSource } from '../../model/answer.js';
import type { Document } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { daysAfter, parseInstant, showInstant, type ValidTime } from '../../model/time.js';

/**
 * For how many days a document that was confirmed to be in force counts as confirmed: a year, and a leap day. Rules of
 * work are read anew once a year; what was confirmed longer ago may have been replaced without anybody here knowing.
 */
export const confirmedForDays = 366;

/** What speaks against relying on a document on the day, the gravest first. */
export interface Objection extends Omit<UnconfirmedSource, 'sentence'> {
  /** After the name of the document: `已废止`. */
  readonly why: Text;
}

/** Why a document may not be relied on at the snapshot's instant; nothing where it was confirmed not long before. */
export function objectionTo(snapshot: Snapshot, id: string): Objection | undefined {
  const document = snapshot.find('document', id);
  const objection = { document: id, since: null, supersededBy: null };
  if (document === undefined) {
    const why = { zh: '在该日并未施行', en: 'is not in force on that day' };
    return { ...objection, reason: 'notInForce', since: lastDayOf(snapshot, id), why };
  }
  if (document.repealed) return { ...objection, reason: 'repealed', why: { zh: '已废止', en: 'has been repealed' } };
  return supersession(snapshot, id) ?? reviewDue(snapshot, document) ?? lackOfConfirmation(snapshot, document);
}

function lastDayOf(snapshot: Snapshot, id: string): ValidTime | null {
  const ended = snapshot.history(id).flatMap(({ valid }) => valid.to ?? []);
  return (
    ended
      .filter((to) => to <= snapshot.at)
      .sort()
      .at(-1) ?? null
  );
}

/** A successor that is itself not loaded supersedes all the same, from the day on which it is known to be so. */
function supersession(snapshot: Snapshot, id: string): Objection | undefined {
  for (const successor of snapshot.pointing('document', 'supersedes', id)) {
    const since = successor.validFrom ?? startOf(snapshot, successor.issuedOn ?? successor.adoptedOn);
    if (!snapshot.isWithin({ from: since, to: null }, successor.id)) continue;
    const by = titleOf(successor);
    const why = successor.placeholder
      ? { zh: `已被${by.zh}取代，而后者未载入`, en: `has been superseded by ${by.en}, which is not loaded` }
      : { zh: `已被${by.zh}取代`, en: `has been superseded by ${by.en}` };
    return { document: id, reason: 'superseded', since, supersededBy: successor.id, why };
  }
  return undefined;
}

/** What is known of it up to the day of its review only, unless it was confirmed since. */
function reviewDue(snapshot: Snapshot, { id, reviewOn, lastConfirmed }: Document): Objection | undefined {
  if (reviewOn === undefined || (lastConfirmed !== undefined && lastConfirmed >= reviewOn)) return undefined;
  const since = startOf(snapshot, reviewOn);
  if (since === null || !snapshot.isWithin({ from: since, to: null }, id)) return undefined;
  const why = {
    zh: `的资料止于 ${reviewOn}，其后有无变动不详，应予复核`,
    en: `is known up to ${reviewOn} only, and was to be looked at anew then`,
  };
  return { document: id, reason: 'unconfirmed', since, supersededBy: null, why };
}

function lackOfConfirmation(snapshot: Snapshot, document: Document): Objection | undefined {
  const { id, lastConfirmed, issuedOn, adoptedOn, validFrom, placeholder } = document;
  const since = startOf(snapshot, lastConfirmed ?? issuedOn ?? adoptedOn) ?? validFrom;
  if (placeholder || since === null) return undefined;
  if (!snapshot.isWithin({ from: daysAfter(since, confirmedForDays), to: null }, id)) return undefined;
  const day = showInstant(since, snapshot.timeZone);
  const why = {
    zh: `自 ${day} 以来未见确认仍然有效`,
    en: `has not been confirmed to be in force since ${day}`,
  };
  return { document: id, reason: 'unconfirmed', since, supersededBy: null, why };
}

const startOf = ({ timeZone }: Snapshot, day: string | undefined): ValidTime | null =>
  day === undefined ? null : (parseInstant(day, timeZone) as ValidTime | null);

/** `《工作规则》（虹府发〔2018〕20号）`: two versions of one document often differ in the number only. */
export function titleOf({ name, nameEn, number }: Document): Text {
  return {
    zh: `《${name}》${number === undefined ? '' : `（${number}）`}`,
    en: `“${nameEn ?? name}”${number === undefined ? '' : ` (${number})`}`,
  };
}

/** A document's id, given itself or one of its provisions, whether or not they are in force. */
export function documentsOf(snapshot: Snapshot, cited: string): readonly string[] {
  const record = snapshot.history(cited)[0]?.record;
  if (record?.kind === 'document') return [record.id];
  return record?.kind === 'provision' ? [record.document] : [];
}

/**
 * The documents that an answer rests on and that may not be relied on at the snapshot's instant. A remark beside the
 * answer: it changes neither who is named nor the outcome.
 *
 * An answer with a gap says that the documents do not say, and so rests on all that are in force. The notice of an
 * absence is no source: it speaks of days that it names itself.
 */
export function unconfirmedAmong(
  snapshot: Snapshot,
  steps: readonly Step[],
  hasGap: boolean,
): readonly UnconfirmedSource[] {
  const records = new Set(steps.flatMap((step) => step.records));
  const sources = new Set([...records].flatMap((id) => sourcesOf(snapshot, id)));
  const cited = [...sources].flatMap((id) => documentsOf(snapshot, id));
  const objections = [...new Set(cited)].flatMap((id) => objectionTo(snapshot, id) ?? []);
  const searched = hasGap
    ? snapshot.all('document').filter(({ id, placeholder }) => !placeholder && !cited.includes(id))
    : [];
  const beyond = searched
    .flatMap(({ id }) => objectionTo(snapshot, id) ?? [])
    .filter((objection) => isBlind(snapshot, objection));
  return [...objections, ...beyond].map(({ why, ...objection }) => {
    const name = nameOfDocument(snapshot, objection.document);
    const sentence = {
      zh: `本答复所依据的${name.zh}${why.zh}。`,
      en: `${name.en}, on which this answer rests, ${why.en}.`,
    };
    return { ...objection, sentence };
  });
}

function sourcesOf(snapshot: Snapshot, id: string): readonly string[] {
  const record = snapshot.describe(id);
  if (record === undefined || record.kind === 'absence') return [];
  return [id, ...record.basis];
}

/** Whether what is in force instead, if anything, was not searched. */
const isBlind = (snapshot: Snapshot, { reason, supersededBy }: Objection): boolean =>
  reason === 'unconfirmed' || (supersededBy !== null && snapshot.find('document', supersededBy)?.placeholder === true);

export function nameOfDocument(snapshot: Snapshot, id: string): Text {
  const document = snapshot.describe(id);
  return document?.kind === 'document' ? titleOf(document) : { zh: id, en: id };
}
