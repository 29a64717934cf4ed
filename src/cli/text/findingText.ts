import { severities } from '../../model/finding.js';
import type { Language } from '../../model/text.js';
import { showInstant } from '../../model/time.js';
import type { Found } from '../../service/ask/askFindings.js';
import { severityWords } from '../../wording/labels.js';
import { withTimesAsked } from '../../wording/timesAsked.js';
import type { Colors } from './output.js';
import { aligned } from './table.js';
import { inLanguage, say } from './view.js';

/** The findings, the gravest first: what it is, how often it was asked, whom it concerns, and what would settle it. */
export function findingsText(
  view: { readonly language: Language; readonly colors: Colors },
  found: readonly (Found & { readonly timesAsked?: number | null })[],
): string {
  if (found.length === 0) return say(view, '没有发现。', 'No findings.');
  const { colors } = view;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.dim };
  const gravest = [...found].sort(
    (a, b) => severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity),
  );
  const rows = aligned(
    gravest.map(({ finding, snapshot, from, to, timesAsked = null }) => [
      ...(from === null || to === null
        ? []
        : [`${showInstant(from, snapshot.timeZone)} → ${showInstant(to, snapshot.timeZone)}`]),
      inLanguage(view, severityWords[finding.severity]),
      finding.code,
      snapshot.government,
      inLanguage(view, withTimesAsked(finding.sentence, timesAsked)),
    ]),
  );
  const lines = gravest.flatMap(({ finding }, index) => [
    paint[finding.severity](rows[index] ?? ''),
    `      ${colors.dim(finding.subjects.join(say(view, '、', ', ')))}`,
    `      ${say(view, '可由此解决：', 'Would be settled by: ')}${inLanguage(view, finding.settledBy)}`,
  ]);
  const counts = [...severities]
    .reverse()
    .map((severity) => ({ severity, count: found.filter(({ finding }) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${inLanguage(view, severityWords[severity])} ${count}`);
  return [...lines, '', counts.join(say(view, '，', ', '))].join('\n');
}
