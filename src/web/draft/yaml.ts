import { camelCase } from '../../util/camelCase.js';
import type { ChangeSetInput } from '../generated/operations.js';

/** A change set as a file for `zhifen preview` and `zhifen record`. */
export function yamlOf({ commandId, reason, basis, validFrom, changes }: ChangeSetInput): string {
  const cited = basis ?? [];
  return [
    `commandId: ${scalar(commandId)}`,
    `reason: ${scalar(reason)}`,
    ...(cited.length === 0 ? [] : [`basis: ${flow(cited)}`]),
    ...(validFrom == null ? [] : [`validFrom: ${scalar(validFrom)}`]),
    'changes:',
    ...changes.flatMap((change) => {
      if (change.assert == null) return [`  - ${flow(change)}`];
      const [kind = '', fields = {}] = Object.entries(change.assert).find(([, value]) => value != null) ?? [];
      const said = Object.entries(fields as object).map(([name, value]) => `        ${name}: ${flow(value)}`);
      return ['  - assert:', `      ${kind}:`, ...said];
    }),
    '',
  ].join('\n');
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  const entries = Object.entries(value).filter(([, each]) => each != null);
  return `{ ${entries.map(([name, each]) => `${name}: ${flow(each)}`).join(', ')} }`;
}

/** Values of enumerations as files write them; plain where YAML reads it as the same text, else quoted. */
function scalar(value: unknown): string {
  const text = typeof value === 'string' && /^[A-Z]+(_[A-Z]+)*$/.test(value) ? camelCase(value) : String(value);
  return /^([\p{L}_][\p{L}\p{N}_/.-]*|\d{4}-\d\d-\d\d)$/u.test(text) ? text : JSON.stringify(text);
}
