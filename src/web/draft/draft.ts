import type {
  AbsencePlace,
  AbsenceReason,
  ChangeInput,
  ChangeSetInput,
  DelegationMode,
} from '../generated/operations.js';

/** An absence or a designation that somebody tries. Its days are half-open: `to` is the first day back. */
export type Supposition =
  | {
      readonly kind: 'absence';
      readonly of: string;
      readonly reason: AbsenceReason;
      readonly place: AbsencePlace | null;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'delegation';
      readonly delegator: string;
      readonly delegate: string;
      readonly mode: DelegationMode;
      readonly from: string;
      readonly to: string;
    };

/** As files of change sets and `--assume` write the values: `BUSINESS_TRIP` is `businessTrip`. */
const camelCase = (value: string): string =>
  value.toLowerCase().replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

const byName = <T extends string>(values: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(values.map((value) => [camelCase(value), value]));

const reasons = byName<AbsenceReason>([
  ...(['ABROAD', 'BUSINESS_TRIP', 'LEAVE', 'ILLNESS', 'TRAINING', 'ENGAGEMENT', 'OTHER', 'AWAY'] as const),
]);
const places = byName<AbsencePlace>(['OUTSIDE', 'INSIDE']);
const modes = byName<DelegationMode>(['PRESIDE', 'ENTRUST', 'REPRESENT']);

/** One line, as `--assume` of the command line takes it. */
export function lineOf(each: Supposition): string {
  const span = each.from === '' && each.to === '' ? '' : ` ${each.from}..${each.to}`;
  if (each.kind === 'delegation') return `${each.delegator} -> ${each.delegate} ${camelCase(each.mode)}${span}`;
  return `${each.of} ${camelCase(each.reason)}${each.place === null ? '' : ` ${camelCase(each.place)}`}${span}`;
}

export interface Draft {
  readonly suppositions: readonly Supposition[];
  /** Lines that are not understood: they are told, and nothing is taken for what they might mean. */
  readonly unread: readonly string[];
}

/** A draft as it stands in the address. */
export function parseDraft(text: string): Draft {
  const lines = text.split(';').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const read = lines.map((line) => ({ line, supposition: parseLine(line) }));
  return {
    suppositions: read.flatMap(({ supposition }) => supposition ?? []),
    unread: read.flatMap(({ line, supposition }) => (supposition === null ? [line] : [])),
  };
}

export const formatDraft = (suppositions: readonly Supposition[]): string => suppositions.map(lineOf).join('; ');

function parseLine(line: string): Supposition | null {
  const words = line.split(/\s+/);
  const last = words[words.length - 1] ?? '';
  const [from = '', to = '', ...more] = last.includes('..') ? last.split('..') : [];
  if (more.length > 0) return null;
  const rest = last.includes('..') ? words.slice(0, -1) : words;
  const [first = '', second = '', third = '', fourth] = rest;
  if (second === '->') {
    const mode = modes[fourth ?? 'preside'];
    if (mode === undefined || third === '' || rest.length > 4) return null;
    return { kind: 'delegation', delegator: first, delegate: third, mode, from, to };
  }
  const reason = reasons[second];
  const place = third === '' ? null : places[third];
  if (reason === undefined || place === undefined || rest.length > 3) return null;
  return { kind: 'absence', of: first, reason, place, from, to };
}

const time = (name: 'validFrom' | 'validTo', day: string) => (day === '' ? {} : { [name]: day });

/** The change set to be assumed or previewed; `null` where nothing is supposed. */
export function changeSetOf(suppositions: readonly Supposition[]): ChangeSetInput | null {
  if (suppositions.length === 0) return null;
  const changes = suppositions.map((each, index): ChangeInput => {
    const id = `assumed/${index + 1}`;
    const span = { ...time('validFrom', each.from), ...time('validTo', each.to) };
    if (each.kind === 'delegation') {
      const { delegator, delegate, mode } = each;
      return { assert: { delegation: { id, delegator, delegate, mode, ...span } } };
    }
    const { of, reason, place } = each;
    return { assert: { absence: { id, of, reason, ...(place === null ? {} : { place }), ...span } } };
  });
  return { commandId: 'assumed', reason: 'assumed', changes };
}

/** The same as a file for `zhifen preview` and `zhifen record`, with ids of its own in the government. */
export function yamlOf(suppositions: readonly Supposition[], within: string, reason: string): string {
  const [first] = suppositions;
  const stamp = first === undefined || first.from === '' ? 'open' : first.from;
  const lines = suppositions.map((each, index) => {
    const who = (each.kind === 'absence' ? each.of : each.delegator).split('/').pop() ?? '';
    const id = `${within}/${each.kind}/${each.from === '' ? stamp : each.from}-${who}${index === 0 ? '' : `-${index + 1}`}`;
    const fields = [
      ...(each.kind === 'absence'
        ? [`id: ${scalar(id)}`, `of: ${scalar(each.of)}`, `reason: ${camelCase(each.reason)}`]
        : [`id: ${scalar(id)}`, `delegator: ${scalar(each.delegator)}`, `delegate: ${scalar(each.delegate)}`]),
      ...(each.kind === 'delegation' ? [`mode: ${camelCase(each.mode)}`] : []),
      ...(each.kind === 'absence' && each.place !== null ? [`place: ${camelCase(each.place)}`] : []),
      ...(each.from === '' ? [] : [`validFrom: ${each.from}`]),
      ...(each.to === '' ? [] : [`validTo: ${each.to}`]),
    ];
    return `  - assert:\n      ${each.kind}:\n${fields.map((field) => `        ${field}`).join('\n')}`;
  });
  return [
    `commandId: ${scalar(`${within}/${stamp}/${first === undefined ? '' : first.kind}`)}`,
    `reason: ${scalar(reason)}`,
    'changes:',
    ...lines,
    '',
  ].join('\n');
}

/** Plain where YAML reads it as the same text, else quoted. */
const scalar = (text: string): string => (/^[\p{L}_][\p{L}\p{N}_/.-]*$/u.test(text) ? text : JSON.stringify(text));
