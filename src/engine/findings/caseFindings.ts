import type { Snapshot } from '../../graph/snapshot.js';
import type { Finding } from '../../model/finding.js';
import type { Obligation, ProcedureFault } from '../../model/procedure.js';
import type { Case } from '../../model/record.js';
import { nameOf } from '../case/step.js';
import { checkMatter } from '../procedure/check.js';
import { matterOfCase } from '../procedure/matter.js';
import type { Finder } from './finder.js';

/** What is due, overdue or wrong in the cases that are open. What was wrong in a closed one is told where the case is asked about. */
export const caseFindings: Finder = (snapshot) =>
  snapshot.all('case').flatMap((each) => {
    const matter = matterOfCase(snapshot, each.id);
    if (matter === undefined) return [];
    const { obligations, faults } = checkMatter(snapshot, matter);
    return [
      ...faults.map((fault) => ofFault(snapshot, each, fault)),
      ...obligations
        .filter(({ state, modality }) => ['due', 'overdue'].includes(state) && !['mustNot', 'may'].includes(modality))
        .map((obligation) => ofStep(snapshot, each, obligation)),
    ];
  });

function ofFault(snapshot: Snapshot, { id }: Case, { severity, act, step, because }: ProcedureFault): Finding {
  const [name, told] = [nameOf(snapshot, id), because[0]?.sentence];
  return {
    code: 'CASE_FAULT',
    severity: severity === 'fault' ? 'warning' : 'info',
    subjects: [id],
    records: [act, step].filter((each) => each !== null),
    reason: null,
    sentence: { zh: `${name.zh}：${told?.zh}`, en: `${name.en}: ${told?.en}` },
    settledBy: { zh: '更正办理记录，或者作出说明', en: 'a correction of what is recorded as done, or an explanation' },
  };
}

function ofStep(snapshot: Snapshot, { id }: Case, { step, state, performers, deadline }: Obligation): Finding {
  const [name, what] = [nameOf(snapshot, id), nameOf(snapshot, step)];
  const isOverdue = state === 'overdue';
  const day = deadline.latest ?? deadline.earliest ?? deadline.words;
  return {
    code: isOverdue ? 'STEP_OVERDUE' : 'STEP_DUE',
    severity: isOverdue ? 'warning' : 'info',
    subjects: [
      id,
      // The post too, on whose card the chart marks it.
      ...performers.flatMap((each) =>
        each.performers.flatMap(({ person, post, organization }) =>
          [person, post, organization].filter((id) => id !== null),
        ),
      ),
    ],
    records: [step],
    reason: null,
    sentence: {
      zh: `${name.zh}：${isOverdue ? '逾期未办' : '应办'}“${what.zh}”${day === null ? '' : `（期限 ${day}）`}。`,
      en: `${name.en}: ${what.en} is ${isOverdue ? 'overdue' : 'due'}${day === null ? '' : ` (by ${day})`}.`,
    },
    settledBy: { zh: '办理记录', en: 'a record that it was done' },
  };
}
