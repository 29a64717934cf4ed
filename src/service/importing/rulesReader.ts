import { rulesOf } from '../../importing/rules/articles.js';
import { draftRules } from '../../importing/rules/draftRules.js';
import { fail } from '../../model/error.js';
import type { DraftReader } from './draft.js';
import { inputOf } from './inputOf.js';
import { unrecorded } from './unrecorded.js';

/** Who stands in is told by name in a notice, also where it has articles. */
const ofNotice = /分工|AB ?[角岗]|A、B ?[角岗]|补位|顶岗|代管/u;

/** 工作规则 and other documents of articles. What no record rests on is told: it is for whoever goes on by hand. */
export const rulesReader: DraftReader = {
  kind: 'rules',
  newGovernment: (paper) => rulesOf(paper)?.government ?? '',
  reads: (paper) => {
    const rules = rulesOf(paper);
    return rules !== null && !ofNotice.test(rules.title);
  },
  draft: async ({ context, known, isNew }, paper) => {
    const rules = rulesOf(paper);
    if (rules === null) return fail('UNREADABLE_FILE', [], { zh: '不是条文', en: 'there are no articles' });
    const { id, name } = known.government;
    const { changes, uncovered, covered } = draftRules(rules, { id, name, known: isNew ? null : known });
    const left = await unrecorded(context, changes);
    return {
      text: null,
      ...{ input: inputOf(rules.title, left), isRecorded: left.length === 0, problems: [] },
      coverage: { all: covered + uncovered.length, unread: uncovered.length },
      remarks: uncovered.map(({ text, line }) => ({
        zh: `第 ${line} 行没有记录：${text}`,
        en: `Line ${line} has no record: ${text}`,
      })),
    };
  },
};
