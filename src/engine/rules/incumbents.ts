import { groupBy } from '../../util/groupBy.js';
import { type Attempt, nothing, type PerformerRule } from '../case/performerRule.js';
import { nameOf, step, titled } from '../case/step.js';

/**
 * R5 Incumbents
 *
 * A post's work is done by whoever holds it and is there. An acting tenure (法定代理) fills the post like any
 * other. A post without any recorded tenure answers as the post, without a person.
 */
export const incumbents: PerformerRule = {
  rule: 'R5',
  manner: 'present',
  substitutes: false,
  delegates: false,
  attempt({ snapshot, post, presence }): Attempt {
    if (!presence.available) return nothing;
    const record = snapshot.find('post', post);
    const performer = (person: string | null, held: string) =>
      ({ person, post: held, organization: null, manner: 'present', extent: 'full' }) as const;
    if (presence.state === 'unrecorded') {
      const name = nameOf(snapshot, post);
      const sentence = {
        zh: `${name.zh}：所载资料未记录任职人，只能答到职位。`,
        en: `${name.en}: no holder is recorded, so the answer stops at the post.`,
      };
      const because = [step('R5', sentence, record === undefined ? [] : [record])];
      return { ...nothing, claims: [{ performers: [performer(null, post)], narrowness: 0, because }] };
    }
    const held = presence.tenures.filter(({ person }) => presence.present.includes(person));
    const claims = held.map((tenure) => {
      const who = titled(snapshot, tenure.post, [tenure.person]);
      const how = tenure.capacity === 'acting' ? { zh: '代理', en: ' (acting, by appointment)' } : { zh: '', en: '' };
      const sentence = {
        zh: `${who.zh}${how.zh}在岗，由本人履行。`,
        en: `${who.en}${how.en} is there and performs in person.`,
      };
      return {
        performers: [performer(tenure.person, tenure.post)],
        narrowness: 0,
        because: [step('R5', sentence, [tenure])],
      };
    });
    const manySeated = record?.seats === 'many';
    if (!manySeated) return { ...nothing, claims };
    const byPerson = groupBy(
      claims.flatMap((claim) => claim.performers),
      ({ person }) => person,
    );
    const performers = [...byPerson.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
    return { ...nothing, claims: [{ performers, narrowness: 0, because: claims.flatMap(({ because }) => because) }] };
  },
};
