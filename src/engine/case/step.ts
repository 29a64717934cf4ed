import type { Describing, Snapshot } from '../../graph/snapshot.js';
import type { Step } from '../../model/answer.js';
import { type AnyRecord, readings } from '../../model/record.js';
import type { Text } from '../../model/text.js';

/** R10: what a rule found, with the records it used. The first record is the one that decided. */
export function step(rule: string, sentence: Text, records: readonly AnyRecord[]): Step {
  const distinct = records.length < 2 ? records : [...new Map(records.map((record) => [record.id, record])).values()];
  const firmness = distinct.map(({ reading }) => readings.indexOf(reading));
  return {
    rule,
    sentence,
    records: distinct.map(({ id }) => id),
    basis: [
      ...new Set(
        distinct.flatMap(({ id, kind, basis }) => (kind === 'document' || kind === 'provision' ? [id] : basis)),
      ),
    ],
    reading: readings[Math.max(0, ...firmness)] ?? 'stated',
    modality: distinct[0]?.modality ?? 'fact',
  };
}

/** The name of a record as it is in force, in both languages; its id where it has no name. */
export function nameOf(snapshot: Describing, id: string): Text {
  const record = snapshot.describe(id);
  if (record === undefined || !('name' in record) || record.name === undefined) return { zh: id, en: id };
  return { zh: record.name, en: record.nameEn ?? record.name };
}

/**
 * A post or a person by what tells it from others: a post by the people in it; where none is recorded, by its
 * organization, and by its id where that has several posts of this name.
 */
export function called(snapshot: Snapshot, id: string): Text {
  const post = snapshot.find('post', id);
  if (post === undefined || post.seats === 'many') return nameOf(snapshot, id);
  const people = snapshot.pointing('tenure', 'post', id).map(({ person }) => person);
  if (people.length > 0) return titled(snapshot, id, people);
  const { zh, en } = nameOf(snapshot, id);
  const same = snapshot.pointing('post', 'organization', post.organization).filter(({ name }) => name === post.name);
  if (same.length > 1) return { zh: `${zh}（${id}）`, en: `${en} (${id})` };
  const organization = nameOf(snapshot, post.organization);
  const inGovernment = post.organization === snapshot.government;
  return {
    zh: inGovernment || zh.includes(organization.zh) ? zh : `${organization.zh}${zh}`,
    en: inGovernment || en.includes(organization.en) ? en : `${en} of ${organization.en}`,
  };
}

/** `区长甲`: a post with the people in it. */
export function titled(snapshot: Describing, post: string, people: readonly string[]): Text {
  const title = nameOf(snapshot, post);
  if (people.length === 0) return title;
  const names = people.map((person) => nameOf(snapshot, person));
  return {
    zh: `${title.zh}${names.map(({ zh }) => zh).join('、')}`,
    en: `${title.en} ${names.map(({ en }) => en).join(', ')}`,
  };
}
