import { isTable, type Paper, readPaper } from '../../importing/files/paper.js';
import type { ImportKind } from '../../importing/kinds.js';
import { DomainError, failOnProblems, problem, unknownName } from '../../model/error.js';
import type { Organization } from '../../model/record.js';
import type { Known } from '../../notation/names.js';
import { invariant } from '../../util/invariant.js';
import { recordNamed } from '../ask/recordNamed.js';
import type { Context } from '../context.js';
import { asOf } from '../moment.js';
import { knownByName } from '../noticeDraft.js';
import { demandRightIn, demandSomewhere } from '../rights.js';
import type { Draft, DraftReader, Ground } from './draft.js';
import { failOnOwnExport } from './ownExport.js';
import { readers } from './readers.js';

/** A file that an office wrote. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The government that it is of, by id or name; `null`: the one that it names. */
  readonly government: string | null;
  /** Whether it is a roster of everybody who holds a post in the units that it names. */
  readonly isWhole?: boolean | null | undefined;
  /** From which day on those are out of office of whom it says that they left and not when: `2026-12-01`. */
  readonly leftOn?: string | null | undefined;
}

export interface ImportedDraft extends Draft {
  readonly kind: ImportKind;
  /** The id of the government that it is of. */
  readonly government: string;
}

/**
 * Drafts the next change set of the ledger from a file: nothing is recorded, and what the file leaves open comes out open. That
 * takes the right to record in the government that it is of.
 *
 * Throws what `readPaper` throws; `UNKNOWN_GOVERNMENT` where it is open which one it is of; `UNREADABLE_FILE` where nothing in
 * it says who is responsible for what, or where it was exported from here; `INVALID_VALUE` where what is said of rosters is said of another file.
 */
export async function importDraft(context: Context, file: GivenFile): Promise<ImportedDraft> {
  demandSomewhere(context.viewer, 'recorder');
  const paper = await readPaper(file.name, file.bytes);
  failOnOwnExport(paper);
  const reader = readers.find((each) => each.reads(paper));
  invariant(reader !== undefined, 'the last one takes whatever is left');
  failUnlessRoster(file, reader);
  const ground = await groundOf(context, paper, file, reader);
  const government = ground.known.government.id;
  demandRightIn(context.viewer, 'recorder', government, ['government']);
  const { remarks, ...draft } = await reader.draft(ground, paper);
  const founded = {
    zh: `账本中没有“${ground.known.government.name}”，按新的政府起草，标识为 ${government}`,
    en: `\`${ground.known.government.name}\` is not recorded: drafted as a new government with the id ${government}.`,
  };
  const all = [...paper.remarks, ...(ground.isNew ? [founded] : []), ...remarks];
  return { ...draft, kind: reader.kind, government, remarks: all };
}

/** Who left is told by rosters alone. */
function failUnlessRoster({ isWhole, leftOn }: GivenFile, { kind }: DraftReader): void {
  if (kind === 'tables') return;
  const what = { zh: '文件不是名册：只有名册和目录', en: 'the file is no roster: only of rosters and directories' };
  failOnProblems(
    [
      isWhole === true &&
        problem('INVALID_VALUE', ['whole'], {
          zh: `${what.zh}可以指明列了全部在任人员`,
          en: `${what.en} may be said that they have everybody`,
        }),
      leftOn != null &&
        problem('INVALID_VALUE', ['leftOn'], {
          zh: `${what.zh}可以指明离任之日`,
          en: `${what.en} may be said on which day people left`,
        }),
    ].filter((each) => each !== false),
  );
}

async function groundOf(
  context: Context,
  paper: Paper,
  { name, government, isWhole, leftOn }: GivenFile,
  { newGovernment }: DraftReader,
): Promise<Ground> {
  const now = await asOf(context, {});
  const founded = (await newGovernment?.(paper)) ?? '';
  const asked = government ?? (founded === '' ? null : founded);
  const words = textOf(paper);
  const all = await knownByName(context, now, asked === null ? governmentsIn(words) : [asked]);
  const given =
    asked === null
      ? null
      : await recordNamed(context, asked, ['organization'], { within: null, path: ['government'], asking: now });
  const isOnly = (await context.store.governments()).length === 1;
  const named = given === null ? all.filter((each) => words.includes(each.government.name)) : [];
  const meant = named.length === 0 && isOnly ? all : named;
  const known = given === null ? onlyOne(meant) : all.find((each) => each.government.id === given);
  const isGiven = government !== null;
  const roster = { isWhole: isWhole === true, leftOn: leftOn ?? null };
  if (known !== undefined) {
    const knownAt = async (at: string) => {
      const then = await knownByName(context, await asOf(context, { at }), [known.government.id]);
      return then.find((each) => each.government.id === known.government.id) ?? known;
    };
    return { context, name, known, isNew: false, isGiven, roster, knownAt };
  }
  if (founded !== '') {
    const nothing = nothingKnownOf({ id: government ?? founded, name: founded });
    return { context, name, known: nothing, isNew: true, isGiven, roster, knownAt: async () => nothing };
  }
  const what = { zh: '文件所属的政府，请指明：', en: 'government that the file is of; say which:' };
  const names = all.map((each) => each.government.name);
  throw new DomainError([
    government === null
      ? { ...unknownName('UNKNOWN_GOVERNMENT', [], what, name, names), suggestions: names }
      : unknownName('UNKNOWN_GOVERNMENT', [], { zh: '政府', en: 'government' }, government, names),
  ]);
}

/** A government that the ledger does not have. */
const nothingKnownOf = ({ id, name }: { readonly id: string; readonly name: string }): Known => ({
  government: { kind: 'organization', id, name, aliases: [] } as unknown as Organization,
  ...{ all: () => [], ending: () => [], documents: [], persons: [], tenures: [] },
});

const onlyOne = <T>([only, ...others]: readonly T[]): T | undefined => (others.length === 0 ? only : undefined);

const textOf = ({ blocks }: Paper): string =>
  blocks.map((block) => (isTable(block) ? block.rows.flat().join('\n') : block.text)).join('\n');

/** So many names of governments are looked for: a notice is addressed to many. */
const mostNames = 8;

/** What the words of a paper call governments, the first first. */
const governmentsIn = (words: string): readonly string[] =>
  [...new Set(words.match(/[\p{Script=Han}]{2,20}?人民政府/gu) ?? [])].slice(0, mostNames);
