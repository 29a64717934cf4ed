import { nameOf } from '../case/step.js';
import type { DutyFinder } from './finder.js';
import { isNoLead } from './gaps.js';

/** A duty that nobody is recorded to lead, or only the government as a whole. */
export const noLeadingDepartment: DutyFinder = (snapshot, duty, answer) =>
  answer.gaps.filter(isNoLead).map(({ reason, because, settledBy }) => {
    const name = nameOf(snapshot, duty);
    const why = because.at(-1)?.sentence ?? { zh: '', en: '' };
    return {
      code: 'NO_LEADING_DEPARTMENT',
      severity: 'info',
      subjects: [duty],
      records: [...new Set(because.flatMap(({ records }) => records))],
      reason,
      sentence: { zh: `“${name.zh}”没有主办部门：${why.zh}`, en: `“${name.en}” has no leading department: ${why.en}` },
      settledBy,
    };
  });
