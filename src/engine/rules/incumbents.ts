import type { Performer, StandIn } from '../../model/answer.js';
import type { Tenure } from '../../model/record.js';
import { groupBy } from '../../util/groupBy.js';
import type { Case } from '../case/case.js';
import { type Attempt, nothing, type PerformanceClaim, type PerformerRule } from '../case/performerRule.js';
import { nameOf, step, titled } from '../case/step.js';
import { performerKey } from './competingClaims.js';

/**
 * R5 Incumbents
 *
 * A post's work is done by the holder who is there. An acting tenure (法定代理) fills the post like any
 * other. A post without any recorded tenure answers as the post, without a person. A many-seated post is held by its
 * people together; a seat that is away, vacant or has handed on is performed as if the seat were asked about.
 */
export const incumbents: PerformerRule = {
  rule: 'R5',
  substitutes: false,
  delegates: false,
  attempt(asked, standInFor): Attempt {
    const { snapshot, post, presence } = asked;
    const { serving, seats, available } = presence;
    const direct = serving.filter((tenure) => !seats.includes(tenure.post)).map((tenure) => inPost(asked, tenure));
    const ofSeats = seats.map((seat) => seatOf(asked, standInFor(seat)));
    const claims = [...direct, ...ofSeats.flatMap(({ claims: own }) => own)];
    const because = ofSeats.flatMap((seat) => seat.because);
    if (claims.length > 0) {
      const manySeated = snapshot.find('post', post)?.seats === 'many';
      return { ...nothing, claims: manySeated ? [together(claims)] : claims, because };
    }
    return { ...nothing, claims: available ? [asPost(asked)] : [], because };
  },
};

function inPost({ snapshot }: Case, tenure: Tenure): PerformanceClaim {
  const who = titled(snapshot, tenure.post, [tenure.person]);
  const how = tenure.capacity === 'acting' ? { zh: '代理', en: ' (acting, by appointment)' } : { zh: '', en: '' };
  const sentence = {
    zh: `${who.zh}${how.zh}在岗，由本人履行。`,
    en: `${who.en}${how.en} is there and performs in person.`,
  };
  const because = [step('R5', sentence, [tenure])];
  return { performers: [present(tenure.person, tenure.post)], narrowness: 0, because };
}

/** A seat's own answer. Of several people in it by mistake each is there; that they contradict is said where it is asked. */
function seatOf(
  asked: Case,
  { post, performers, outcome, manner, because }: StandIn,
): Pick<Attempt, 'claims' | 'because'> {
  const own = asked.presence.serving.filter((tenure) => tenure.post === post);
  if (outcome === 'conflict' && manner === 'present')
    return { claims: own.map((tenure) => inPost(asked, tenure)), because: [] };
  // Nobody was ever recorded in it: the whole post answers for it.
  const named = performers.filter(({ person, manner }) => person !== null || manner !== 'present');
  if (named.length === 0) return { claims: [], because: asked.presence.unnamed.includes(post) ? [] : because };
  return { claims: [{ performers: named, narrowness: 0, because }], because: [] };
}

function asPost({ snapshot, post }: Case): PerformanceClaim {
  const record = snapshot.find('post', post);
  const name = nameOf(snapshot, post);
  const sentence = {
    zh: `${name.zh}：所载资料未记录任职人，只能答到职位。`,
    en: `${name.en}: no holder is recorded, so the answer stops at the post.`,
  };
  const because = [step('R5', sentence, record === undefined ? [] : [record])];
  return { performers: [present(null, post)], narrowness: 0, because };
}

/** Those who hold a post together are one claim: those there in person first, nobody twice. */
function together(claims: readonly PerformanceClaim[]): PerformanceClaim {
  const all = claims.flatMap(({ performers }) => performers);
  const inPerson = all.filter(({ manner }) => manner === 'present');
  const others = all.filter(({ manner }) => manner !== 'present');
  const performers = [...groupBy([...inPerson, ...others], performerKey).values()].flatMap((same) => same.slice(0, 1));
  return { performers, narrowness: 0, because: claims.flatMap(({ because }) => because) };
}

const present = (person: string | null, post: string): Performer => ({
  person,
  post,
  organization: null,
  manner: 'present',
  extent: 'full',
});
