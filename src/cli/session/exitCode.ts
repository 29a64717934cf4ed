import type { Outcome } from '../../model/answer.js';
import type { DomainError, ErrorCode, Problem } from '../../model/error.js';
import type { CaseCheck, StepState } from '../../model/procedure.js';
import type { Text } from '../../model/text.js';

/** So that a shell script can branch on the answer. Listed in `--help`; numbers are never reused. */
export const ExitCode = {
  /** The command did what it was asked; a question has its full answer. */
  ok: 0,
  /** There are findings. */
  findings: 1,
  /** The command line asks for something that does not exist, or is not understood. */
  usage: 2,
  /** A file or a change set has mistakes in it. */
  invalidData: 3,
  /** The records do not say: the answer is a gap, or covers a part of the work only. */
  gap: 4,
  /** The records say several things at once, or the text can be read in two ways. */
  conflict: 5,
  /** A fault of the program itself, or of the machine: a full disk, a ledger that others hold. */
  internal: 70,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** What help says of them, where a command says nothing closer. */
export const exitWords: Readonly<Record<ExitCode, Text>> = {
  0: { zh: '正常', en: 'ok' },
  1: { zh: '有发现', en: 'there are findings' },
  2: { zh: '命令有误，或所指不存在', en: 'the command line has a mistake, or names nothing known' },
  3: { zh: '文件或变更集有误', en: 'a file or change set has mistakes' },
  4: { zh: '缺口，或只有部分代行', en: 'a gap, or cover of a part' },
  5: { zh: '冲突，或条文有两种读法', en: 'a conflict, or a text with two readings' },
  70: { zh: '程序或机器故障', en: 'a fault of the program or the machine' },
};

/** What `who` and `stand-in` end with. */
export const exitCodeOfOutcome: Readonly<Record<Outcome, ExitCode>> = {
  held: ExitCode.ok,
  partial: ExitCode.gap,
  gap: ExitCode.gap,
  ambiguous: ExitCode.conflict,
  conflict: ExitCode.conflict,
};

/** What the exit code of a case looks at. */
type CaseEnding = Pick<CaseCheck, 'obligations' | 'faults'> & { readonly gap: unknown };

const lateStates: readonly StepState[] = ['blockedButDone', 'doneLate', 'overdue', 'notDoneInPrinciple'];

/** 1 where something is wrong or overdue, 4 where the records do not say whether a step applies or who performs it. */
export function exitCodeOfCase({ check: { obligations, faults, gap } }: { readonly check: CaseEnding }): ExitCode {
  const wrong = [...faults, ...obligations.flatMap((each) => each.faults)].some(({ severity }) => severity !== 'open');
  const late = obligations.some(({ state }) => lateStates.includes(state));
  if (wrong || late) return ExitCode.findings;
  const open = obligations.some(
    ({ state, performers }) =>
      state === 'undetermined' ||
      ((state === 'due' || state === 'waiting') && performers.some((each) => each.gap !== null)),
  );
  return gap !== null || open ? ExitCode.gap : ExitCode.ok;
}

/** A wrong name on the command line is the caller's usage; whatever stands in a file or change set is data. */
export function exitCodeOfError(error: DomainError): ExitCode {
  if (ofSurroundings.includes(error.code)) return ExitCode.internal;
  return error.problems.some(isInData) ? ExitCode.invalidData : ExitCode.usage;
}

/** Nothing that the caller gave is wrong: the program or the machine is. */
const ofSurroundings: readonly ErrorCode[] = [
  'INTERNAL',
  'LEDGER_BUSY',
  'LEDGER_UNREACHABLE',
  'LEDGER_STOPPED',
  'LEDGER_READ_ONLY',
  'DISK_FULL',
  'JOURNAL_UNAVAILABLE',
  'CLOCK_AHEAD',
];

const ofFiles: readonly ErrorCode[] = [
  'INVALID_ENCODING',
  'INVALID_YAML',
  'INVALID_NOTICE',
  'UNDECIDED',
  'LEDGER_DAMAGED',
  'LEDGER_NEWER',
  'LEDGER_DIVERGED',
  'LEDGER_CONTRADICTED',
  'INVALID_RECEIPT',
];

const isInData = (problem: Problem): boolean =>
  'file' in problem || ofFiles.includes(problem.code) || problem.path.includes('changes');
