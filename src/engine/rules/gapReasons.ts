import type { GapReason, Step } from '../../model/answer.js';
import type { Extent, StandInRule } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { ValidTime } from '../../model/time.js';
import type { Case } from '../case/case.js';
import { type Attempt, type PerformanceClaim, together } from '../case/performerRule.js';
import { permits } from '../case/permits.js';
import { called, step } from '../case/step.js';
import { firstDayCovered, isCovered } from './coverage.js';
import { reservation } from './reservedMatters.js';
import { isTriggered, rulesFor } from './trigger.js';

/** What is known once no performer rule has yielded a performer. */
export interface Tried {
  readonly asked: Case;
  /** What each performer rule found, by its number. */
  readonly attempts: ReadonlyMap<string, Attempt>;
}

interface Reason {
  readonly reason: GapReason;
  /** The reason applied to this case, or nothing where it does not. */
  explain(tried: Tried): Explained | undefined;
}

export interface Explained {
  readonly because: Step;
  readonly settledBy: Text;
  readonly eligible?: readonly string[];
  readonly arranger?: string;
  readonly firstDay?: ValidTime | null;
}

const reserved: Reason = {
  reason: 'reserved',
  explain({ asked }) {
    const found = reservation(asked.matter);
    if (found === undefined) return undefined;
    const settledBy =
      found.duty.reserved === 'collective'
        ? { zh: '会议的讨论决定', en: 'the decision of the meeting' }
        : { zh: '本人履行', en: 'the holder acting in person' };
    return { because: found.because, settledBy };
  },
};

const notInForce: Reason = {
  reason: 'notInForce',
  explain({ asked: { snapshot, post, matter } }) {
    const missing = snapshot.get(post) === undefined ? post : matter?.chain.length === 0 ? matter.duty : null;
    if (isCovered(snapshot) && missing === null) return undefined;
    const firstDay = firstDayCovered(snapshot, missing ?? post);
    const sentence = {
      zh: '所载文件在该日尚未施行或已失效。',
      en: 'The loaded documents are not in force on that day.',
    };
    return {
      because: step('R7', sentence, []),
      settledBy: { zh: '该日有效的文件', en: 'the document that was in force on that day' },
      firstDay,
    };
  },
};

/**
 * R7c Arranger
 *
 * A rule may say who must arrange a stand-in. The arranger is not the stand-in.
 */
const toBeArranged: Reason = {
  reason: 'toBeArranged',
  explain({ asked }) {
    const rule = rulesFor(asked, 'arranged').find((each) => isTriggered(each, asked));
    if (rule?.arranger === undefined) return undefined;
    const arranger = called(asked.snapshot, rule.arranger);
    const sentence = {
      zh: `按规定由${arranger.zh}协调安排代行人，现尚无安排的记录。${arranger.zh}本身不是代行人。`,
      en: `${arranger.en} has to arrange a stand-in, and no arrangement is recorded. ${arranger.en} is not the stand-in.`,
    };
    return {
      because: step('R7c', sentence, [rule, ...asked.presence.absences]),
      settledBy: { zh: `${arranger.zh}的安排`, en: `the arrangement made by ${arranger.en}` },
      arranger: rule.arranger,
      eligible: rule.candidates,
    };
  },
};

const undesignated: Reason = {
  reason: 'undesignated',
  explain({ asked, attempts }) {
    const rule = rulesFor(asked, 'designated').find((each) => isTriggered(each, asked));
    if (rule === undefined || (attempts.get('R7a')?.away.length ?? 0) > 0) return undefined;
    const candidates = rule.candidates.map((id) => called(asked.snapshot, id));
    const sentence = {
      zh: `按规定须从${candidates.map(({ zh }) => zh).join('、') || '有关人员'}中指定一人，未见有效的指定。`,
      en: `One of ${candidates.map(({ en }) => en).join(', ') || 'those concerned'} has to be designated, and no valid designation is recorded.`,
    };
    return {
      because: step('R7a', sentence, [rule, ...asked.presence.absences]),
      settledBy: { zh: '指定主持工作的记录', en: 'a record of the designation' },
      eligible: rule.candidates,
    };
  },
};

const allAbsent: Reason = {
  reason: 'allAbsent',
  explain({ asked, attempts }) {
    const { away } = together([...attempts.values()]);
    if (away.length === 0) return undefined;
    const names = away.map((id) => called(asked.snapshot, id));
    const sentence = {
      zh: `可代行的${names.map(({ zh }) => zh).join('、')}均不在岗。`,
      en: `All who would stand in are away: ${names.map(({ en }) => en).join(', ')}.`,
    };
    return {
      because: step('R7', sentence, asked.presence.absences),
      settledBy: { zh: '另行指定的记录，或返岗的记录', en: 'a further designation, or a recorded return' },
      eligible: away,
    };
  },
};

const vacant: Reason = {
  reason: 'vacant',
  explain({ asked }) {
    if (asked.presence.state !== 'vacant') return undefined;
    const post = asked.snapshot.find('post', asked.post);
    const name = called(asked.snapshot, asked.post);
    const sentence = {
      zh: `${name.zh}空缺，所载规定未写明空缺时由谁代行。`,
      en: `${name.en} is vacant, and no loaded rule says who stands in for a vacancy.`,
    };
    return {
      because: step('R7', sentence, post === undefined ? [] : [post]),
      settledBy: { zh: '任命或代理的记录', en: 'an appointment' },
    };
  },
};

const notCovered: Reason = {
  reason: 'notCovered',
  explain({ asked }) {
    const { snapshot, post, presence } = asked;
    const rules: readonly StandInRule[] = snapshot.pointing('standInRule', 'post', post).filter(permits);
    if (rules.length === 0) return undefined;
    const sentence = {
      zh: '所载的代行规定不适用于此种事由、去向、时长或事项。',
      en: 'The loaded stand-in rules speak of another reason, place or length of absence, or of other matters.',
    };
    return {
      because: step('R7', sentence, [...rules, ...presence.absences]),
      settledBy: { zh: '适用于此种情形的规定，或专门的委托', en: 'a rule for this case, or an entrustment' },
    };
  },
};

const noRule: Reason = {
  reason: 'noRule',
  explain({ asked }) {
    const name = called(asked.snapshot, asked.post);
    const sentence = {
      zh: `${name.zh}不在岗时由谁代行，所载文件未作规定。`,
      en: `The loaded documents do not say who stands in for ${name.en}.`,
    };
    return {
      because: step('R7', sentence, asked.presence.absences),
      settledBy: { zh: '委托或代行规定的记录', en: 'a delegation, or a rule for standing in' },
    };
  },
};

const limitReached: Reason = {
  reason: 'limitReached',
  explain({ attempts }) {
    if (!together([...attempts.values()]).limitReached) return undefined;
    const sentence = {
      zh: '转委托的查找达到上限，未得出结果。',
      en: 'The search reached its limit before it found anybody.',
    };
    return {
      because: step('R8', sentence, []),
      settledBy: { zh: '较短的委托链', en: 'a shorter chain of delegations' },
    };
  },
};

/** What a stand-in for a part of the work leaves open. */
export function beyondExtent({ snapshot, post, presence }: Case, extent: Extent, claim: PerformanceClaim): Explained {
  const who = claim.performers.map(({ person, post: held }) => called(snapshot, person ?? held ?? ''));
  const [zh, en] = [who.map((each) => each.zh).join('、'), who.map((each) => each.en).join(', ')];
  const limit = limits[extent];
  const rest = presence.available
    ? {
        zh: `${zh}${limit.zh}，其余工作仍由${called(snapshot, post).zh}本人承担。`,
        en: `${en} performs ${limit.en}; the rest stays with ${called(snapshot, post).en}, who is there.`,
      }
    : { zh: `${zh}${limit.zh}，其余工作无人代行。`, en: `${en} performs ${limit.en}; nobody stands in for the rest.` };
  return {
    because: { ...step('R7', rest, []), records: deciding(claim), basis: claim.because.at(-1)?.basis ?? [] },
    settledBy: { zh: '对其余工作的委托、指定或代行规定', en: 'a delegation or a rule for the rest of the work' },
  };
}

const deciding = ({ because }: PerformanceClaim): readonly string[] => because.at(-1)?.records ?? [];

const limits: Readonly<Record<Extent, Text>> = {
  full: { zh: '代行全部工作', en: 'all of the work' },
  dailyWork: { zh: '只代行日常工作', en: 'the daily work only' },
  urgent: { zh: '只代行紧急事项', en: 'urgent matters only' },
  ceremonial: { zh: '只代行礼仪活动', en: 'ceremonies only' },
};

/**
 * Why nobody performs: the first that applies. The order is the meaning.
 *
 * A search that was cut short comes first of all: what it would have found is not known.
 */
export const reasonsForNobody: readonly Reason[] = Object.freeze([
  limitReached,
  reserved,
  notInForce,
  toBeArranged,
  undesignated,
  allAbsent,
  vacant,
  notCovered,
  noRule,
]);
