import { lastSegment } from '../../model/ids.js';
import { type Actor, actorsIn } from './actors.js';
import type { Clause } from './clauses.js';
import * as phrases from './phrases.js';
import type { Read, Reader } from './reading.js';
import type { Rests, RuleRecords } from './records.js';

// Who leads, assists, supervises and stands in, who the members are, and norms.

type Mode = 'leads' | 'assists' | 'supervises';

function oversee(records: RuleRecords, overseer: string, mode: Mode, target: string, rests: Rests): void {
  records.assert('oversight', {
    ...{ id: records.relation('oversight', overseer, mode, target), overseer, target, mode },
    ...rests,
  });
}

export function norm(records: RuleRecords, name: string, named: readonly Actor[], rests: Rests): boolean {
  const of = named.filter(({ kind }) => kind !== 'role');
  const names = [...new Set(of.map((each) => records.actor(each, rests)))];
  records.assert('norm', { id: records.id('norm', name), name, names, ...rests });
  return true;
}

/** How somebody behaves; of whom the government is made up, whatever they do. */
export const behaves: Reader = (read) => {
  const { predicate, actors, rests, records } = read;
  // What becomes part of an appraisal is a thing, and done by nobody who is named.
  return isNorm(read) ? norm(records, predicate, /纳入/u.test(predicate) ? [] : actors, rests) : undefined;
};

const isNorm = ({ predicate, actors }: Clause): boolean =>
  phrases.conduct.test(predicate) || (isOfMembers(actors) && !phrases.values.test(predicate));

const isOfMembers = (actors: readonly Actor[]): boolean => actors.some(({ name }) => name.endsWith('组成人员'));

/** What a sentence says of how the same behave is one norm, with the values that it ends in. */
export const isOneNorm = (last: Clause, next: Clause): boolean =>
  next.isElided &&
  isNorm(last) &&
  (isNorm({ ...next, actors: last.actors }) || (isOfMembers(last.actors) && phrases.values.test(next.predicate)));

/** `区长离沪出访、出差期间,由受区长委托的副区长主持区政府工作`. */
export const standsIn: Reader = ({ quote, rests, records }) => {
  const said = phrases.whileAway.exec(quote)?.groups;
  if (said === undefined) return undefined;
  const { away = '', place, reasons = '', designated, entrusts, who = '' } = said as Partial<Record<string, string>>;
  const [absent] = actorsIn(away);
  const [candidate] = actorsIn(who);
  if (absent === undefined || candidate === undefined || candidate.kind === 'role') return false;
  const post = records.actor(absent, rests);
  const standIn = records.actor(candidate, rests);
  // Which one of many stands in for which other one is said elsewhere.
  if (standIn === post) return false;
  const isChosen = designated !== undefined || entrusts !== undefined;
  // 外出 is to be elsewhere, whatever for.
  const isOut = reasons.includes('外出');
  records.assert('standInRule', {
    ...{ id: `${records.government}/stand-in-rule/${lastSegment(post)}`, post },
    ...{ candidates: [standIn], manner: isChosen ? 'designated' : 'ordered' },
    ...(isChosen ? { designator: post } : {}),
    ...{
      reasons: isOut ? undefined : phrases.reasonsIn(reasons),
      place: isOut || place !== undefined ? 'outside' : undefined,
      ...rests,
    },
  });
  return true;
};

/** `在市委、市政府和区委的领导下`: who leads the government, or a post; the rest of the words is read on. */
export function isUnder(words: string, actors: readonly Actor[], rests: Rests, records: RuleRecords): boolean {
  const above = phrases.underLeadership.exec(words)?.[1] ?? '';
  const leaders = above.split(/[、和]/u).flatMap((each): readonly Actor[] => {
    if (/^[市区县省州旗](?:委|政府)$/u.test(each)) return [{ name: each, kind: 'unit' }];
    return actorsIn(each).filter(({ kind }) => kind === 'post');
  });
  const plain = { ...rests, reading: undefined };
  for (const leader of leaders) {
    const [led] = leader.kind === 'post' ? actors : [records.itself];
    if (led !== undefined && led.kind !== 'role')
      oversee(records, records.actor(leader, plain), 'leads', records.actor(led, plain), plain);
  }
  return leaders.length > 0;
}

/** `区政府工作部门实行主任、局长负责制`. */
export const responsibilitySystem: Reader = ({ predicate, actors, rests, records, article }) => {
  const system = phrases.responsibilitySystem.exec(predicate);
  if (system === null) return undefined;
  const of = actors.find(({ kind }) => kind === 'unit');
  const heads = actorsIn(system[2] ?? '').map(
    (each): Actor =>
      each.of !== undefined || of === undefined || of.name === records.itself.name ? each : { ...each, of: of.name },
  );
  article.heads = heads.map((each) => records.actor(each, rests, { heads: true }));
  return norm(records, system[1] ?? '', [...actors, ...heads], rests);
};

export const byDivision: Reader = ({ predicate, actors, rests, records }) =>
  phrases.byDivision.test(predicate) ? norm(records, `${actors[0]?.name ?? ''}${predicate}`, actors, rests) : undefined;

export const leads: Reader = ({ predicate, actors, rests, records, article }) => {
  const led = phrases.leads.exec(predicate)?.[1];
  if (led === undefined || actors.length === 0) return undefined;
  const own = /^本/u.test(led);
  const [unit] = (own ? actors : actorsIn(led)).filter(({ kind }) => kind === 'unit');
  // Who is meant by 由其 is whom the responsibility system of the article names, or nobody that is named.
  const heads = own ? article.heads : held(actors).map((each) => records.actor(each, rests));
  if (unit === undefined || heads.length === 0) return false;
  const target = records.actor(unit, rests);
  for (const overseer of heads) oversee(records, overseer, 'leads', target, rests);
  return true;
};

export const assists: Reader = ({ predicate, actors, rests, records }) => {
  const helped = phrases.assists.exec(predicate)?.[1];
  if (helped === undefined) return undefined;
  const targets = held(actorsIn(helped));
  for (const overseer of held(actors).map((each) => records.actor(each, rests)))
    for (const target of targets) oversee(records, overseer, 'assists', records.actor(target, rests), rests);
  return targets.length > 0 && actors.length > 0;
};

export const supervised: Reader = (read) => {
  const { predicate, rests, records, article } = read;
  const by = phrases.supervised.exec(predicate)?.[1];
  if (by === undefined) return undefined;
  article.other = by;
  const bodies = bodiesIn(by, read);
  for (const body of bodies) oversee(records, records.actor(body, rests), 'supervises', records.government, rests);
  return bodies.length > 0;
};

/** 区人大及其常委会 are two. */
export const bodiesIn = (words: string, { records }: Pick<Read, 'records'>): readonly Actor[] =>
  actorsIn(words.replace(/及其常委会/u, `、${records.level}人大常委会`));

/** Everybody but roles, which nothing is recorded of. */
export const held = (actors: readonly Actor[]): readonly Actor[] => actors.filter(({ kind }) => kind !== 'role');

export function members(listed: string, organization: string, rests: Rests, records: RuleRecords): boolean {
  const posts = actorsIn(listed).filter(({ kind }) => kind === 'post');
  for (const post of posts.map((each) => records.actor(each, rests))) {
    const of = organization === records.government ? '' : `.${lastSegment(organization)}`;
    const id = `${records.government}/membership/${lastSegment(post)}${of}`;
    records.assert('membership', { id, post, organization, ...rests });
  }
  return posts.length > 0;
}
