import type { Snapshot } from '../../graph/snapshot.js';
import type { Gap } from '../../model/answer.js';
import type { Finding } from '../../model/finding.js';
import type { Language, Text } from '../../model/text.js';
import { groupBy } from '../../util/groupBy.js';
import { canonicalJson } from '../../util/hash.js';
import { modeVerbs } from '../../wording/labels.js';
import { presenceOf } from '../case/presence.js';
import { nameOf } from '../case/step.js';
import type { DutyFinder } from './finder.js';

/** A duty for which a mode has no holder, or a holder for whom nobody performs; once, whatever the modes are. */
export const gaps: DutyFinder = (snapshot, duty, answer) => {
  const name = nameOf(snapshot, duty);
  const open = answer.gaps.filter((gap) => !isNoLead(gap));
  const groups = groupBy(open, (gap) => canonicalJson([gap.reason, gap.post, recordsOf(gap)]));
  return [...groups.values()].flatMap((alike) =>
    alike.slice(0, 1).map((gap): Finding => {
      const modes = alike.flatMap(({ mode }) => (mode === null ? [] : [modeVerbs[mode]]));
      const why = alike.map(({ because }) => because.at(-1)?.sentence ?? { zh: '', en: '' });
      return {
        code: 'GAP',
        severity: isOpenByDocument(gap) || isWithHolder(snapshot, gap) ? 'info' : 'warning',
        subjects: [duty, ...(gap.post === null ? [] : [gap.post])],
        records: recordsOf(gap),
        reason: gap.reason,
        sentence: {
          zh: `“${name.zh}”（${joined(modes, 'zh', '、')}）：${joined(why, 'zh', '')}`,
          en: `“${name.en}” (who ${joined(modes, 'en', ', ')}): ${joined(why, 'en', ' ')}`,
        },
        settledBy: gap.settledBy,
      };
    }),
  );
};

const recordsOf = ({ because }: Gap): readonly string[] => [...new Set(because.flatMap(({ records }) => records))];

/** Each text once. */
const joined = (texts: readonly Text[], language: Language, by: string): string =>
  [...new Set(texts.map((text) => text[language]))].join(by);

/** What the documents leave open is worth knowing; what stands open because a holder is away wants doing. */
const isOpenByDocument = ({ reason }: Gap): boolean => reason === 'notDivided' || reason === 'unassigned';

/** What a delegation for a part of the work leaves is the holder's own, who is there. */
const isWithHolder = (snapshot: Snapshot, { reason, post }: Gap): boolean =>
  reason === 'beyondExtent' && post !== null && presenceOf(snapshot, post).available;

/** A duty without a leading department is a finding of its own. */
export const isNoLead = ({ mode, reason }: Gap): boolean =>
  mode === 'leads' && (reason === 'unassigned' || reason === 'departmentUnstated');
