import type { Gap } from '../../model/answer.js';
import { everyAnswer } from '../responsibilities.js';
import { modeNames } from '../rules/nearestDuty.js';
import { nameOf } from '../step.js';
import type { Finder } from './finder.js';

/** A duty for which a mode has no holder, or a holder for whom nobody performs. One for each duty and reason. */
export const gaps: Finder = (snapshot) =>
  everyAnswer(snapshot).flatMap(({ duty, answer }) =>
    answer.gaps.map((gap) => {
      const name = nameOf(snapshot, duty);
      const why = gap.because.at(-1)?.sentence ?? { zh: '', en: '' };
      const mode = gap.mode === null ? { zh: '', en: '' } : modeNames[gap.mode];
      return {
        code: 'GAP' as const,
        severity: isOpenByDocument(gap) ? ('info' as const) : ('warning' as const),
        subjects: [duty, ...(gap.post === null ? [] : [gap.post])],
        records: gap.because.flatMap(({ records }) => records),
        reason: gap.reason,
        sentence: { zh: `“${name.zh}”（${mode.zh}）：${why.zh}`, en: `“${name.en}” (who ${mode.en}): ${why.en}` },
        settledBy: gap.settledBy,
      };
    }),
  );

/** What the documents leave open is worth knowing; what stands open because somebody is away wants doing. */
const isOpenByDocument = ({ reason }: Gap): boolean =>
  reason === 'notDivided' || reason === 'departmentUnstated' || reason === 'unassigned';
