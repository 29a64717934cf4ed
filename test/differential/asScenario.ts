import { stringify } from 'yaml';
import type { Mismatch } from './search.js';

/** A mismatch as a story file, ready to be saved: its reader adds what the rules say. */
export function asScenario({ seed, ledger, question, engine, reference }: Mismatch): string {
  const line = (change: Readonly<Record<string, unknown>>) => ('assert' in change ? change.assert : change);
  const first = ledger.lines.filter(({ recorded }) => recorded === 0).map(({ change }) => line(change));
  const days = [...new Set(ledger.lines.map(({ recorded }) => recorded))].filter((recorded) => recorded > 0);
  const later = days.map((day) => ({
    recorded: new Date(Date.UTC(2025, 0, 1 + day)).toISOString(),
    changes: ledger.lines.filter(({ recorded }) => recorded === day).map(({ change }) => line(change)),
  }));
  const { kind, at, knownAt, ...asked } = question;
  const ask = { [kind]: asked };
  const story = {
    story: `Found by comparison, seed ${seed}`,
    rules: [],
    given: first,
    later,
    ask: [{ ...ask, at, knownAt, expect: {} }],
  };
  return [
    stringify(story, { lineWidth: 120, flowCollectionPadding: true }),
    `# engine:    ${JSON.stringify(engine)}`,
    `# reference: ${JSON.stringify(reference)}`,
  ].join('\n');
}
