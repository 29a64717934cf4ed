import { screamingCase } from '../../util/camelCase.js';
import { assumedRecord, formatAssumption, type Phrase, parseAssumption } from '../../wording/assume.js';
import type { ChangeInput, ChangeSetInput, RecordInput } from '../generated/operations.js';
import { isMoment } from './days.js';

export interface Draft {
  readonly assumptions: readonly Phrase[];
  /** Lines that are not understood: they are told, and nothing is taken for what they might mean. */
  readonly unread: readonly string[];
}

/** A draft as it stands in the address: lines as `--assume` of the command line takes them. */
export function parseDraft(text: string): Draft {
  const lines = text.split(';').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const read = lines.map((line) => ({ line, parsed: parseAssumption(line, readMoment) }));
  return {
    assumptions: read.flatMap(({ parsed }) => ('assumption' in parsed ? [parsed.assumption] : [])),
    unread: read.flatMap(({ line, parsed }) => ('mistakes' in parsed ? [line] : [])),
  };
}

const readMoment = (text: string): string | null => (isMoment(text) ? new Date(text).toISOString() : null);

export const formatDraft = (assumptions: readonly Phrase[]): string => assumptions.map(formatAssumption).join('; ');

/** The fields of an assumption that the API has enums for. */
const enums: readonly string[] = ['reason', 'place', 'mode'];

/** The change set to be assumed or previewed; `null` where nothing is assumed. What has no beginning begins on `day`. */
export function changeSetOf(assumptions: readonly Phrase[], day: string): ChangeSetInput | null {
  if (assumptions.length === 0) return null;
  const changes = assumptions.map((each, index): ChangeInput => {
    const record = Object.entries(assumedRecord(each, `assumed/${index + 1}`, day)).map(([field, value]) => [
      field,
      enums.includes(field) ? screamingCase(String(value)) : value,
    ]);
    return { assert: { [each.kind]: Object.fromEntries(record) } as unknown as RecordInput };
  });
  return { commandId: 'assumed', reason: 'assumed', changes };
}

/** The same as a file for `zhifen preview` and `zhifen record`, with ids of its own in the government. */
export function yamlOf(assumptions: readonly Phrase[], within: string, reason: string, day: string): string {
  const [first] = assumptions;
  const startOf = (each: Phrase) => each.span.from ?? day;
  const lines = assumptions.map((each, index) => {
    const who = (each.kind === 'absence' ? each.of : each.delegator).split('/').pop() ?? '';
    const id = `${within}/${each.kind}/${startOf(each)}-${who}${index === 0 ? '' : `-${index + 1}`}`;
    const fields = Object.entries(assumedRecord(each, id, day)).map(
      ([field, value]) =>
        `        ${field}: ${Array.isArray(value) ? `[${value.map(scalar).join(', ')}]` : scalar(value)}`,
    );
    return `  - assert:\n      ${each.kind}:\n${fields.join('\n')}`;
  });
  return [
    `commandId: ${scalar(first === undefined ? within : `${within}/${startOf(first)}/${first.kind}`)}`,
    `reason: ${scalar(reason)}`,
    'changes:',
    ...lines,
    '',
  ].join('\n');
}

/** Plain where YAML reads it as the same text, else quoted; a date is the same either way. */
function scalar(value: unknown): string {
  const text = String(value);
  return /^([\p{L}_][\p{L}\p{N}_/.-]*|\d{4}-\d\d-\d\d)$/u.test(text) ? text : JSON.stringify(text);
}
