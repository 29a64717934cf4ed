import { lastSegment } from '../../model/ids.js';
import type { StepAction } from '../../model/stepActions.js';
import { type Actor, fullName } from './actors.js';
import { duty } from './duties.js';
import type { Rests, RuleRecords } from './records.js';

// Procedures: the matter that they are for, and their steps in the words of an article.

/** What rules say how to handle: documents, decisions, topics of meetings. */
export interface Matter {
  /** 政府规范性文件, 重大决策事项. */
  readonly name: string;
  /** Who makes such documents, where it is said: 区政府各部门制定的规范性文件. */
  readonly maker: Actor | null;
  /** What its procedure is called after, where not after its whole name. */
  readonly called?: string;
}

const noun =
  '(?:(?:政府|行政|部门)?规范性文件|规章|(?:重大)?(?:行政)?决策事项|重大(?:行政)?决策(?!部署)|会议议题|议题|公文|会议纪要)';
const matter = new RegExp(`(?:(?<maker>[区县市旗州]政府(?:各部门|各工作部门)?)制定的)?(?<noun>${noun})`, 'u');
const isDocument = /文件$|规章$/u;

/** The matter that words name; of one that an article spoke of more fully before, that one: 决策事项 after 重大决策事项. */
export function matterIn(words: string, before: Matter | null): Matter | null {
  const { maker, noun: named } = matter.exec(words)?.groups ?? {};
  if (named === undefined || (maker === undefined && before?.name.endsWith(named) === true)) return before;
  if (maker === undefined) return { name: named, maker: null };
  // What departments make are 部门规范性文件, what the government makes 政府规范性文件.
  const kind = maker.endsWith('部门') ? '部门' : '政府';
  const name = /^(?:政府|行政|部门)/u.test(named) ? named : `${kind}${named}`;
  return { name, maker: { name: maker, kind: 'unit' } };
}

/** What somebody does in a matter. */
export interface Step {
  readonly action: StepAction;
  /** What it is called, where its action does not say it: 审核. */
  readonly name?: string | undefined;
  readonly performers: readonly Actor[];
  readonly performersNeeded?: 'all' | undefined;
  readonly recipients?: readonly Actor[];
  readonly recipientsNeeded?: 'one' | undefined;
  /** Its other fields, as the model has them. */
  readonly fields?: object;
}

/** The procedure of a matter, and the duty that it is for: that of making a document, or of the matter itself. */
export function procedureOf({ name, maker, called = name }: Matter, rests: Rests, records: RuleRecords): string {
  const plain = { basis: rests.basis };
  const made = isDocument.test(name) ? records.dutyAbout(name, /^(?:制定|起草|拟订)/u) : undefined;
  const inferred = { ...plain, reading: 'inferred' };
  const holders = maker === null ? [] : [{ actors: [maker], mode: 'leads' }];
  const named = isDocument.test(name) ? { name: `制定${name}`, aliases: [name] } : { name };
  const of = made ?? duty(named, holders, inferred, records);
  const id = records.id('procedure', called);
  return records.assert('procedure', { id, name: `${called}程序`, matter: called, duty: of, ...plain });
}

/** Asserts a step; `false` where nobody is named who takes it. */
export function takeStep(procedure: string, step: Step, rests: Rests, records: RuleRecords): boolean {
  const { action, name, performers, performersNeeded, recipients = [], recipientsNeeded, fields } = step;
  if (performers.length === 0) return false;
  const by = split(performers, rests, records);
  const to = split(recipients, rests, records);
  const counted = records.countOf(`${procedure}.${action}`);
  const id = `${records.government}/step/${lastSegment(procedure)}.${action}${counted === 1 ? '' : `.${counted}`}`;
  records.assert('step', {
    ...{ id, procedure, action, name },
    ...{ performer: orNone(by.records), performerRole: orNone(by.roles), performersNeeded },
    ...{ recipients: orNone(to.records), recipientRoles: orNone(to.roles), recipientsNeeded },
    ...{ ...fields, ...rests },
  });
  return true;
}

/** Which of many it is depends on the matter: 各部门 are a role in it, as 制定机关 is. */
const isRole = ({ name, kind }: Actor): boolean => kind === 'role' || /各(?:工作)?部门$|各.*单位$/u.test(name);

const split = (actors: readonly Actor[], rests: Rests, records: RuleRecords) => ({
  records: actors.filter((each) => !isRole(each)).map((each) => records.actor(each, rests)),
  roles: actors.filter(isRole).map(({ name }) => fullName(name, records.level).name),
});

const orNone = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
