import type { Claim, Conflict, Gap } from '../../model/answer.js';
import { inLanguage, instantText, listedNames, named, say, type View, whoIs } from './view.js';
import { gapWords } from './words.js';

/** A gap as an answer of its own: its reason, what was found, whom it could be, and what would settle it. */
export function gapText(view: View, gap: Gap): string[] {
  const { colors } = view;
  const label = colors.bold(colors.yellow(say(view, '【缺口】', 'GAP: ')));
  const lines = [`${label}${colors.yellow(inLanguage(view, gapWords[gap.reason]))}`];
  // The last step of a search tells its outcome; a mode that nobody holds is told by the first.
  const found = gap.post === null ? gap.because[0] : gap.because.at(-1);
  if (found !== undefined) lines.push(inLanguage(view, found.sentence));
  // A sentence often names them already.
  if (!gap.eligible.every((id) => found !== undefined && inLanguage(view, found.sentence).includes(named(view, id)))) {
    lines.push(`${say(view, '人选：', 'Candidates: ')}${listedNames(view, gap.eligible)}`);
  }
  if (gap.firstDay !== null) {
    const first = instantText(view, gap.firstDay);
    lines.push(say(view, `所载资料最早自 ${first}起。`, `The records begin at ${first}.`));
  }
  lines.push(`${say(view, '补录即可确定：', 'Would be settled by: ')}${inLanguage(view, gap.settledBy)}`);
  return lines;
}

/** A conflict: every claim, none of them preferred. */
export function conflictText(view: View, { claims }: Conflict): string[] {
  const { colors } = view;
  const label = colors.bold(colors.red(say(view, '【冲突】', 'CONFLICT: ')));
  const what = say(
    view,
    '以下说法并存，记录不能决定取舍',
    'the records say several things and do not decide between them',
  );
  return [
    `${label}${colors.red(what)}`,
    ...claims.map((claim, index) => `${index + 1}) ${claimText(view, claim)}`),
    say(
      view,
      '更正后即可确定：终止或撤回其中不实的记录',
      'Would be settled by: ending or retracting the record that is not so',
    ),
  ];
}

/** Whom one claim of a conflict names. */
export const claimText = (view: View, { post, person }: Claim): string => whoIs(view, { post, person });
