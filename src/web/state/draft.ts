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
  const changes = assumptions.map((each, index) => changeOf(each, `assumed/${index + 1}`, day));
  return { commandId: 'assumed', reason: 'assumed', changes };
}

/** The same to be recorded, with ids of its own in the government; `token` makes them those of nothing else. */
export function toBeRecorded(
  assumptions: readonly Phrase[],
  given: { readonly within: string; readonly reason: string; readonly day: string; readonly token: string },
): ChangeSetInput {
  const { within, reason, day, token } = given;
  const changes = assumptions.map((each, index) => {
    const who = (each.kind === 'absence' ? each.of : each.delegator).split('/').pop() ?? '';
    return changeOf(each, `${within}/${each.kind}/${each.span.from ?? day}-${who}-${token}-${index + 1}`, day);
  });
  return { commandId: `${within}/draft/${token}`, reason, changes };
}

function changeOf(assumption: Phrase, id: string, day: string): ChangeInput {
  const record = Object.entries(assumedRecord(assumption, id, day)).map(([field, value]) => [
    field,
    enums.includes(field) ? screamingCase(String(value)) : value,
  ]);
  return { assert: { [assumption.kind]: Object.fromEntries(record) } as unknown as RecordInput };
}
