import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { recordSeeds } from '../support/seeds.js';

// The notices of the evaluation and what people read in them. Names are those of the ledger, or of the document where nothing is
// recorded under them; of several, any is right.

type Names = string | readonly string[];

/** What a notice states of one post, in one clause. */
interface Says {
  readonly kind: string;
  readonly what: readonly (string | { readonly name: Names; readonly words?: string })[];
  /** The words that say so, to the letter but for blanks and line breaks. */
  readonly quote: Names;
  readonly extent?: string;
  readonly scope?: readonly Names[];
  readonly except?: readonly Names[];
  readonly maxDays?: number;
  /** Only for some reasons of absence: 外出. */
  readonly reasons?: string;
  readonly from?: string;
  /** The last day. */
  readonly to?: string;
}

interface Passage {
  readonly who: string | null;
  readonly post?: Names;
  /** Whose work it is stays open, and with it all of the passage. */
  readonly open?: boolean;
  readonly says: readonly Says[];
}

/** What the notice leaves open: words of it, or a date that it does not say. */
export interface Open {
  readonly words?: string;
  readonly field?: string;
  readonly why: string;
  /** What a draft says that decides it, beside the words themselves. */
  readonly decided?: readonly string[];
}

export interface Header {
  readonly issuer?: string;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly from?: string;
  readonly replaces?: readonly string[];
}

interface Gold {
  readonly file: string;
  readonly style: string;
  readonly district: string;
  readonly header: Header;
  readonly states: readonly Passage[];
  readonly open?: readonly Open[];
}

export interface Notice extends Gold {
  readonly part: Part;
  readonly bytes: Uint8Array;
  /** Its words, without what stands around them in the file. */
  readonly text: string;
}

/** At least a third of the notices of every style is held: measured, and never looked at while the importer is changed. */
export const parts = ['tuned', 'held'] as const;
export type Part = (typeof parts)[number];

const folder = 'test/importing/documents';
const isGold = /\.gold\.yaml$/;

export const notices = (part: Part): readonly Notice[] =>
  readdirSync(join(folder, part))
    .filter((file) => isGold.test(file))
    .sort()
    .map((file) => {
      const gold = parse(readFileSync(join(folder, part, file), 'utf8')) as Gold;
      const bytes = readFileSync(join(folder, part, gold.file));
      const source = join(folder, part, 'sources', file.replace(isGold, '.txt'));
      const text = existsSync(source) ? readFileSync(source, 'utf8') : bytes.toString('utf8');
      return { ...gold, part, bytes, text };
    });

/** The ledger that a notice comes to: of the demo district, or of an invented one that only the evaluation has. */
export async function districts(): Promise<Context> {
  const context = createContext(createMemoryStore());
  await recordSeeds(context, ['demo']);
  for (const name of ['linjiang', 'yunling'])
    await recordChanges(context, parse(readFileSync(`test/importing/districts/${name}.yaml`, 'utf8')));
  return context;
}

export const namesOf = (names: Names | null | undefined): readonly string[] =>
  names === null || names === undefined ? [] : typeof names === 'string' ? [names] : names;

/** Words without blanks, in one form of the letters. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** One relation that a notice states. */
export interface Stated {
  readonly holder: readonly string[];
  readonly kind: string;
  readonly what: readonly string[];
  /** As the notice calls it. */
  readonly words: string;
  readonly quote: readonly string[];
  readonly limits: Limits;
  readonly isOpen: boolean;
}

/** What a relation is limited to; names of duties as alternatives. */
export interface Limits {
  readonly extent?: string | undefined;
  readonly scope?: readonly (readonly string[])[] | undefined;
  readonly except?: readonly (readonly string[])[] | undefined;
  readonly maxDays?: number | undefined;
  readonly reasons?: boolean | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const statedIn = (notice: Gold): readonly Stated[] =>
  notice.states.flatMap(({ who, post, open = false, says }) =>
    says.flatMap(({ kind, what, quote, scope, except, reasons, ...limits }) =>
      what.map((each) => {
        const { name, words } = typeof each === 'string' ? { name: each, words: each } : each;
        const names = namesOf(name);
        return {
          holder: who === null ? namesOf(post) : [who],
          kind: kindOf(kind, names),
          what: names,
          words: words ?? names[0] ?? '',
          quote: namesOf(quote),
          limits: {
            ...limits,
            scope: scope?.map(namesOf),
            except: except?.map(namesOf),
            reasons: reasons === undefined ? undefined : true,
          },
          // Who stands in cannot be a name that nobody has yet.
          isOpen:
            open || (isStandIn.test(kind) && (notice.open ?? []).some((each) => names.includes(each.words ?? ''))),
        };
      }),
    ),
  );

const isStandIn = /AB角|C岗|期间代行/u;

const unit =
  /(?:局|委|委员会|办|办公室|中心|街道办事处|人民政府|法院|检察院|中队|大队|公司|会|海关|人武部|妇联|街道)$/u;

/** Being in charge of a unit is 分管, and of a matter 负责, whichever of the two words the notice has. */
const kindOf = (kind: string, [name = '']: readonly string[]): string =>
  kind.replace(/(?:分管|负责)$/u, unit.test(name) ? '分管' : '负责');
