import { type Change, type Draft, parseChangeSet } from '../model/changeSet.js';
import { failOnProblems, type Problem } from '../model/error.js';
import { hashOf } from '../util/hash.js';
import { type Checked, checkDraft } from './checkDraft.js';
import type { Context } from './context.js';
import { contentHashOf, expanded } from './expanded.js';
import { demandRightIn, demandRights } from './rights.js';

/** Changes that may be taken as known. */
export interface AssumedChanges {
  readonly changes: readonly Change[];
  /** For each change, the government that its record belongs to; `null`: all share it. */
  readonly governments: readonly (string | null)[];
  /** Tells them from others. */
  readonly hash: string;
}

/**
 * Changes that a caller asks to be taken as known (`ChangeSetInput`). They are read here and checked once, for
 * everything that is asked on them; nothing of them is recorded.
 */
export class Assumption {
  readonly #context: Context;
  readonly #given: Draft;
  readonly #field: string;
  #allowed: Promise<unknown> | undefined;
  #checked: Promise<Checked> | undefined;
  #expanded: Promise<Draft> | undefined;
  #hashed: string | undefined;

  /** `field` is where the caller gave them: the root of every path. `made`: ids that were made for them before. */
  constructor(context: Context, input: unknown, field = 'assume', made: Iterable<string> = []) {
    this.#context = context;
    this.#field = field;
    const draft = parseChangeSet(input, context.timeZone);
    this.#given = { ...draft, made: new Set([...draft.made, ...made]) };
  }

  /** As they were given, as far as they could be read. */
  get given(): readonly Change[] {
    return this.#given.changeSet.changes;
  }

  /** The same with what replacements come to. */
  async changes(): Promise<readonly Change[]> {
    return (await this.#draft()).changeSet.changes;
  }

  #draft(): Promise<Draft> {
    this.#expanded ??= expanded(this.#context.ledger, this.#given);
    return this.#expanded;
  }

  /** What is wrong with them on top of the ledger, and where they belong. */
  check(): Promise<Checked> {
    this.#checked ??= this.#check();
    return this.#checked;
  }

  async #check(): Promise<Checked> {
    const checked = await checkDraft(this.#context.store, await this.#draft(), this.#context.pause);
    const problems = checked.problems.map((each): Problem => ({ ...each, path: [this.#field, ...each.path] }));
    return { ...checked, problems };
  }

  /** The changes, for a question about `government`; refused like changes to be recorded. */
  async on(government: string): Promise<AssumedChanges> {
    await this.allow();
    demandRightIn(this.#context.viewer, 'recorder', government, [this.#field]);
    const { problems, governments } = await this.check();
    failOnProblems(problems);
    const changes = await this.changes();
    return { changes, governments, hash: this.#given.replacements.length === 0 ? this.#hash : hashOf(changes) };
  }

  get #hash(): string {
    const { changeSet, replacements } = this.#given;
    this.#hashed ??= hashOf(replacements.length === 0 ? changeSet.changes : contentHashOf(this.#given));
    return this.#hashed;
  }

  /** Tells them from others as they were given, in 16 characters of hexadecimal. */
  get mark(): string {
    return this.#hash.slice(0, 16);
  }

  /** The governments in which something is assumed. */
  async governments(): Promise<readonly string[]> {
    await this.allow();
    return [...new Set((await this.check()).governments)].filter((each) => each !== null);
  }

  /**
   * Only who may record changes may try them: a reader who could assume a rule for one reason of absence after the
   * other would learn the reason that is hidden from them.
   */
  async allow(): Promise<void> {
    const { viewer, ledger } = this.#context;
    this.#allowed ??= this.#draft().then((draft) => demandRights(viewer, ledger, draft, 'recorder', [this.#field]));
    await this.#allowed;
  }
}

/** `null` where nothing is assumed. */
export const assumptionIn = (context: Context, input: unknown, made: Iterable<string> = []): Assumption | null =>
  input == null ? null : new Assumption(context, input, 'assume', made);
