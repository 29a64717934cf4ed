import type { Gap, Holder } from '../../model/answer.js';
import type { AssignmentMode } from '../../model/record.js';
import { modeVerbs } from '../../wording/labels.js';
import type { HolderCase } from '../case/holderRule.js';
import { nameOf, step } from '../case/step.js';
import { firstDayCovered, isCovered } from '../rules/coverage.js';
import { silencesAbout } from '../rules/silences.js';
import { sharingPosts } from './modes.js';

/** Why a mode that was asked about is not held, or is held only by the government as a whole; none or one. */
export function modeGap(mode: AssignmentMode, matter: HolderCase, holders: readonly Holder[]): readonly Gap[] {
  const held = holders.filter((holder) => holder.mode === mode);
  if (held.length === 0) {
    const covered = isCovered(matter.snapshot) && matter.chain.length > 0;
    if (!covered) return [notInForce(mode, matter)];
    return [told(mode === 'inCharge' ? notDivided(matter) : unassigned(mode, matter), mode, matter)];
  }
  return mode === 'leads' && held.every((holder) => isWholeGovernment(holder, matter))
    ? [told(departmentUnstated(matter, held), mode, matter)]
    : [];
}

/** With what the documents are recorded not to say about the duty, or about the posts that the gap names. */
function told(gap: Gap, mode: AssignmentMode, { snapshot, chain }: HolderCase): Gap {
  const rule = mode === 'inCharge' ? 'R3' : 'R1';
  const about = [...chain.map(({ id }) => id), ...gap.eligible];
  return { ...gap, because: [...gap.because, ...silencesAbout(snapshot, rule, [mode], about)] };
}

const empty = { post: null, eligible: [], arranger: null, firstDay: null } as const;

function notInForce(mode: AssignmentMode, { snapshot, duty }: HolderCase): Gap {
  const sentence = {
    zh: '所载文件在该日尚未施行或已失效。',
    en: 'The loaded documents are not in force on that day.',
  };
  return {
    ...empty,
    mode,
    reason: 'notInForce',
    firstDay: firstDayCovered(snapshot, duty),
    because: [step('R7', sentence, [])],
    settledBy: { zh: '该日有效的文件', en: 'the document that was in force on that day' },
  };
}

function unassigned(mode: AssignmentMode, { snapshot, chain, duty }: HolderCase): Gap {
  const name = nameOf(snapshot, duty);
  const what = modeVerbs[mode];
  const sentence = {
    zh: `所载资料未写明“${name.zh}”及其上位职责由谁${what.zh}。`,
    en: `For “${name.en}” and everything broader, the loaded records do not say who ${what.en}.`,
  };
  return {
    ...empty,
    mode,
    reason: 'unassigned',
    because: [step('R1', sentence, chain)],
    settledBy: { zh: '分工或职责的记录', en: 'an assignment of the duty' },
  };
}

/** R3: a norm such as 副区长按分工负责处理分管工作 is cited with the many-seated post that it names. */
function notDivided({ snapshot, chain, duty }: HolderCase): Gap {
  const name = nameOf(snapshot, duty);
  const norms = sharingPosts(snapshot).flatMap(({ id }) =>
    snapshot.pointing('norm', 'names', id).map((norm) => ({ norm, post: id })),
  );
  const sentence = {
    zh: `“${name.zh}”由谁分管，所载资料未作分工。`,
    en: `The loaded records do not divide who is in charge of “${name.en}”.`,
  };
  const cited = norms.map(({ norm, post }) => {
    const named = nameOf(snapshot, post);
    const words = {
      zh: `规定只说${named.zh}按分工负责，分工本身不在所载资料之中。`,
      en: `The rules only say that ${named.en} divide the work among them; the division itself is not loaded.`,
    };
    return step('R3', words, [norm]);
  });
  return {
    ...empty,
    mode: 'inCharge',
    reason: 'notDivided',
    eligible: [...new Set(norms.map(({ post }) => post))],
    because: [step('R3', sentence, chain), ...cited],
    settledBy: { zh: '领导分工的记录', en: 'the division of labour among the leaders' },
  };
}

function departmentUnstated({ snapshot, duty }: HolderCase, held: readonly Holder[]): Gap {
  const name = nameOf(snapshot, duty);
  const sentence = {
    zh: `“${name.zh}”由政府整体承担，所载资料未写明由哪个部门主办。`,
    en: `“${name.en}” is a duty of the government as a whole; the loaded records name no department that leads it.`,
  };
  const [own] = held.flatMap(({ because }) => because);
  return {
    ...empty,
    mode: 'leads',
    reason: 'departmentUnstated',
    because: [{ ...step('R1', sentence, []), records: own?.records ?? [], basis: own?.basis ?? [] }],
    settledBy: { zh: '部门职责的记录', en: 'an assignment of the duty to a department' },
  };
}

const isWholeGovernment = ({ organization }: Holder, { snapshot }: HolderCase): boolean =>
  organization !== null && snapshot.find('organization', organization)?.type === 'government';
