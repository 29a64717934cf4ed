import { type Actor, actorsIn } from './actors.js';
import type { Clause } from './clauses.js';
import { aliasesOf, degrees, isDone, verbs } from './doing.js';
import * as phrases from './phrases.js';
import type { Read, Reader } from './reading.js';
import type { Rests, RuleRecords } from './records.js';
import { bodiesIn, held } from './relations.js';

// What somebody is to do.

interface Duty {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** What the model knows of such work: `work: 'dailyWork'`. */
  readonly fields?: object;
}

/** A duty and who holds it in which mode; without anybody, who leads it is a gap. */
export function duty(
  { name, aliases = [], fields = {} }: Duty,
  holders: readonly Holders[],
  rests: Rests,
  records: RuleRecords,
): string {
  const known = records.recorded('duty', name);
  const id = known ?? records.id('duty', name);
  if (known === undefined) records.assert('duty', { id, name, aliases, ...fields, ...rests, modality: undefined });
  hold(id, holders, rests, records);
  return id;
}

export function hold(duty: string, holders: readonly Holders[], rests: Rests, records: RuleRecords): void {
  for (const { actors, mode } of holders)
    for (const holder of held(actors).map((each) => records.actor(each, rests)))
      records.assert('assignment', {
        ...{ id: records.relation('assignment', holder, mode, duty), holder, duty, mode },
        ...rests,
      });
}

interface Holders {
  readonly actors: readonly Actor[];
  readonly mode: string;
}

/** Duties as an article names them, which somebody leads. */
function dutiesNamed(names: readonly string[], { actors, aims, rests, records }: Read): boolean {
  const said = names.map((each) => ({
    name: each.replace(phrases.manner, '').replace(degrees, '').replace(/^负责/u, ''),
    whole: each,
  }));
  const meant = said.filter(({ name }) => name.length > 2 && name.length < longest);
  for (const { name, whole } of meant)
    duty({ name, aliases: aliasesOf(name, whole, aims) }, [{ actors, mode: 'leads' }], rests, records);
  return meant.length > 0;
}

/** Whether what looks like a step of a procedure is something to set up or to carry on: 完善备案审查制度. */
export const isTask = (words: string): boolean => verbs.test(words.replace(/^(?:组织|制定)/u, ''));

/** Longer words are no name of anything. */
const longest = 90;

export const entrusted: Reader = (read) => {
  const task = phrases.entrusted.exec(read.quote);
  if (task === null) return undefined;
  const [, by = '', what = ''] = task;
  const tasks = what.split(/或者?|、/u).map((each) => each.replace(/的?工作$/u, '工作').trim());
  return dutiesNamed(
    tasks.map((each) => `受${by}委托的${each}`),
    read,
  );
};

/** `对本部门的工作负全责`: whom the responsibility system of the article names, or whom it speaks of. */
export const answersFor: Reader = ({ predicate, actors, rests, records, article }) => {
  const what = phrases.answersFor.exec(predicate)?.[1];
  if (what === undefined) return undefined;
  const id = duty({ name: what, aliases: [what.replace(/的工作$/u, '工作')] }, [], rests, records);
  const holders = /^本/u.test(what) ? article.heads : held(actors).map((each) => records.actor(each, rests));
  for (const holder of holders)
    records.assert('assignment', {
      ...{ id: records.relation('assignment', holder, 'accountable', id), holder, duty: id, mode: 'accountable' },
      ...rests,
    });
  return true;
};

/** `负责处理区政府的日常工作`: a post that has charge of it also does it. */
export const hasCharge: Reader = ({ predicate, actors, rests, records }) => {
  const what = phrases.hasCharge.exec(predicate)?.[1];
  const posts = actors.filter(({ kind }) => kind === 'post');
  if (what === undefined || posts.length === 0) return undefined;
  const isDaily = /日常工作$/u.test(what);
  const name = isDaily ? '日常工作' : what;
  const aliases = name === what ? [] : [what, what.replace(/的(?=日常)/u, '')];
  const holders = ['inCharge', 'leads'].map((mode) => ({ actors: posts, mode }));
  duty({ name, aliases, fields: isDaily ? { work: 'dailyWork' } : {} }, holders, rests, records);
  return true;
};

/** `充分发挥政府法制机构在推进依法行政中的组织协调和督促指导作用`: what its part is, and nobody's who is left out. */
export const playsPart: Reader = ({ predicate, rests, records }) => {
  const { who = '', where = '', what = '' } = phrases.playsPart.exec(predicate)?.groups ?? {};
  const actors = actorsIn(who);
  if (actors.length === 0 || held(actors).length !== actors.length) return undefined;
  for (const each of what.split(/[、和与]/u))
    duty({ name: `${where}的${each}`, aliases: [each] }, [{ actors, mode: 'leads' }], rests, records);
  return true;
};

/** `建立由主要负责人牵头的…机制`: in each of the units a body of its own, led by who is at its head. */
export const setsUp: Reader = ({ predicate, actors, rests, records, article }) => {
  const { leader, body = '' } = phrases.setsUp.exec(predicate)?.groups ?? {};
  if (leader === undefined) return undefined;
  const name = body.replace(/^的/u, '');
  const id = records.id('org', name);
  records.assert('organization', {
    id,
    name,
    type: 'group',
    partOf: records.government,
    ...rests,
    modality: undefined,
  });
  article.body = { name, kind: 'unit' };
  for (const unit of actors.filter(({ kind }) => kind === 'unit')) {
    const heads = actorsIn(leader).map((each): Actor => headOf(each, unit, records));
    const at = unit.name.replace(/^[区县市旗州]政府(?=各)/u, '');
    duty({ name: `${at}${name}`, aliases: [name] }, [{ actors: heads, mode: 'leads' }], rests, records);
  }
  return true;
};

/** 主要负责人 of departments are so called; that of a government has its own title. */
const headOf = (leader: Actor, unit: Actor, records: RuleRecords): Actor => {
  if (!leader.name.endsWith('负责人') || leader.of !== undefined) return leader;
  return unit.name === records.itself.name
    ? { name: `${records.level}长`, kind: 'post' }
    : { ...leader, of: unit.name };
};

/** `统一领导推进法治政府建设工作`, after a body was set up. */
export const bodyLeads: Reader = ({ predicate, isElided, rests, records, article }) => {
  const what = phrases.bodyLeads.exec(predicate)?.[1];
  if (what === undefined || article.body === null || !isElided) return undefined;
  const name = what.replace(/工作$/u, '');
  duty({ name, aliases: [what] }, [{ actors: [article.body], mode: 'leads' }], rests, records);
  return true;
};

/** `每年向区人大代表、政协委员通报工作情况`, `向其报告工作`, `接受质询`: who does so, and to whom. */
export const reports: Reader = (read) => {
  const { rests, records, article } = read;
  const predicate = read.predicate.replace(/^(?<when>.{0,2})向其(?=报告|通报)/u, `$<when>向${article.other}`);
  const to = phrases.reports.exec(predicate)?.[1] ?? '';
  const isAsked = /^接受(?:.+的?)?质询$/u.test(predicate);
  const others = bodiesIn(isAsked ? article.other : to, read);
  if (others.length === 0) return undefined;
  const name = isAsked ? `接受${article.other}质询` : predicate;
  const holders = [
    { actors: read.actors, mode: 'leads' },
    { actors: others, mode: isAsked ? 'supervises' : 'informed' },
  ];
  duty({ name, aliases: [name.replace(/^.*(?=报告|通报|质询)/u, '')] }, holders, rests, records);
  return true;
};

/** `对代表提出的建议、意见和提案,要认真办理`. */
export const handles: Reader = (read) => {
  const { what, how } = phrases.handles.exec(read.said)?.groups ?? {};
  return what === undefined || how === undefined ? undefined : dutiesNamed([`${how}${what}`], read);
};

/** `履行公共服务、市场监管职能`: each of a list; what has a verb is one. */
export const functions: Reader = (read) => {
  const all = phrases.functions.exec(read.predicate)?.[1]?.replace(/^(?:相应的|政府)/u, '');
  if (all === undefined) return undefined;
  // 履行监察职责: a word of two letters names little by itself.
  if (all.length < 3) return dutiesNamed([read.predicate], read);
  const parts = all.split(/[、和及与]/u);
  // 政府服务和管理 is one matter.
  const isOne = isDone(all) || parts.some((each) => each.length < 3);
  return dutiesNamed(isOne ? [all] : parts, read);
};

/** `加强对政务公开工作的领导`. */
export const givesLead: Reader = (read) => {
  const what = phrases.givesLead.exec(read.predicate)?.[1];
  return what === undefined ? undefined : dutiesNamed([what.replace(/工作$/u, '')], read);
};

/** The length up to which two clauses in a row are one duty, as whoever records rules by hand cuts them. */
const shortTogether = 17;

/** 严格市场监管,推进公平准入 is one duty, and so is what has one verb or is of one kind: 打赢蓝天保卫战,打好碧水保卫战. */
export function isOneDuty(last: Clause, next: Clause): boolean {
  const both = [last, next].map(({ predicate }) => predicate.replace(degrees, ''));
  const isDoing = next.isElided && [last, next].every((each) => !each.isAim && isDone(each.predicate));
  const [one = '', other = ''] = both;
  const isShort = last.predicate.length + next.predicate.length <= shortTogether && !one.includes('、');
  const [verb] = verbs.exec(one) ?? [];
  const hasSameVerb = verb !== undefined && verb === verbs.exec(other)?.[0];
  const isAlike = hasSameVerb || one.slice(-3) === other.slice(-3);
  return isDoing && (isShort || isAlike) && !both.some((each) => saysMore.test(each));
}

/** What says something of its own, of whatever length. */
const saysMore = /负责|领导|协助|委托|全责|分工|监督|报告|报送|公布|审查|审核|负责制/u;

/** Whatever else is done. Of 建立…制度及…机制 each is one. */
export const otherwise: Reader = (read) => {
  const predicate = read.predicate.replace(phrases.manner, '');
  // Words without a verb of their own, such as 制定的规范性文件, are about what comes behind them.
  if (!isDone(predicate)) return false;
  const [, verb = '', one = '', two = ''] = phrases.twoThings.exec(predicate) ?? [];
  return dutiesNamed(two === '' ? [predicate] : [`${verb}${one}`, `${verb}${two}`], read);
};

/** What bodies decide; who does so may rest on more words than what it is. */
export function decided(
  what: string,
  bodies: string,
  { matter, decision }: { readonly matter: Rests; readonly decision: Rests },
  records: RuleRecords,
): boolean {
  const name = what.replace(/^全[区县市旗州]/u, '');
  const aliases = aliasesOf(name, what, []);
  const id = duty({ name, aliases, fields: { reserved: 'collective' } }, [], matter, records);
  hold(id, [{ actors: actorsIn(bodies), mode: 'decides' }], decision, records);
  return true;
}
