import type { Snapshot } from '../../graph/snapshot.js';
import type { Gap } from '../../model/answer.js';
import { modeVerbs } from '../../wording/labels.js';
import { presenceOf } from '../case/presence.js';
import { nameOf } from '../case/step.js';
import type { DutyFinder } from './finder.js';

/** A duty for which a mode has no holder, or a holder for whom nobody performs. */
export const gaps: DutyFinder = (snapshot, duty, answer) =>
  answer.gaps
    .filter((gap) => !isNoLead(gap))
    .map((gap) => {
      const name = nameOf(snapshot, duty);
      const why = gap.because.at(-1)?.sentence ?? { zh: '', en: '' };
      const mode = gap.mode === null ? { zh: '', en: '' } : modeVerbs[gap.mode];
      return {
        code: 'GAP',
        severity: isOpenByDocument(gap) || isWithHolder(snapshot, gap) ? 'info' : 'warning',
        subjects: [duty, ...(gap.post === null ? [] : [gap.post])],
        records: [...new Set(gap.because.flatMap(({ records }) => records))],
        reason: gap.reason,
        sentence: { zh: `“${name.zh}”（${mode.zh}）：${why.zh}`, en: `“${name.en}” (who ${mode.en}): ${why.en}` },
        settledBy: gap.settledBy,
      };
    });

/** What the documents leave open is worth knowing; what stands open because a holder is away wants doing. */
const isOpenByDocument = ({ reason }: Gap): boolean => reason === 'notDivided' || reason === 'unassigned';

/** What a delegation for a part of the work leaves is the holder's own, who is there. */
const isWithHolder = (snapshot: Snapshot, { reason, post }: Gap): boolean =>
  reason === 'beyondExtent' && post !== null && presenceOf(snapshot, post).available;

/** A duty without a leading department is a finding of its own. */
export const isNoLead = ({ mode, reason }: Gap): boolean =>
  mode === 'leads' && (reason === 'unassigned' || reason === 'departmentUnstated');
