import type { Snapshot } from '../../graph/snapshot.js';
import { fail, failOnProblems } from '../../model/error.js';
import { wordsTooLong } from '../../model/unacceptable.js';
import { withPauses } from '../../util/pieces.js';
import type { Context } from '../context.js';
import { type Match, matchDuties, matchNames, prepareSearch } from './search.js';
import { type ProcedureSteps, stepsMeant } from './steps.js';

/** A matter as a caller gives it: a duty, or words. */
export interface GivenMatter {
  readonly duty?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** Refuses an id or words that are longer than they may be, before anything is looked up. */
export function failOnLongMatter({ duty, text }: GivenMatter): void {
  failOnProblems([
    ...wordsTooLong(duty, 'askedIdLength', ['matter', 'duty']),
    ...wordsTooLong(text, 'searchLength', ['matter', 'text']),
  ]);
}

type ResponsibilityNamed = { readonly government: string } & (
  | { readonly duty: string; readonly alternatives: readonly string[] }
  | ProcedureSteps
);

/**
 * The duty that `text` means in the governments of `views`, with the others that it may mean, the likeliest first; or, where it
 * means no duty, the steps of a procedure. Steps of several procedures are the error `MATTER_IS_STEP`, which says who performs
 * them and what to ask; where nothing matches well enough, `UNKNOWN_MATTER` suggests the nearest; where governments rival,
 * `WITHIN_REQUIRED` names them.
 */
export async function responsibilityNamed(
  { pause }: Context,
  views: readonly Snapshot[],
  text: string,
): Promise<ResponsibilityNamed> {
  const { best, others, near } = await dutiesFound(pause, views, text);
  if (best !== undefined)
    return { government: best.government, duty: best.id, alternatives: others.map(({ id }) => id) };
  const found = exactOr(
    views.flatMap(({ shown }) => matchNames(shown, text, ['step'])),
    text,
  );
  return stepsMeant(views, found, text) ?? unknownMatter(text, near);
}

/** The duty that `text` means; the words of a step are refused, since who stands in for what depends on the step. */
export async function dutyNamed(context: Context, view: Snapshot, text: string): Promise<string> {
  const meant = await responsibilityNamed(context, [view], text);
  if (!('steps' in meant)) return meant.duty;
  return fail(
    'MATTER_IS_STEP',
    ['matter', 'text'],
    {
      zh: `“${text}”是程序的步骤，不是职责，请以 obligations 查询该程序`,
      en: `\`${text}\` is a step of a procedure and no duty; ask \`obligations\` for that procedure`,
    },
    [meant.procedure],
  );
}

/**
 * As `responsibilityNamed`, but words that are the name of a procedure or of a step, or mean one and no duty, name the procedure; and
 * words that mean only what the documents of one government are recorded not to say name that.
 */
export async function mattersNamed({ pause }: Context, views: readonly Snapshot[], text: string): Promise<MatterNamed> {
  for (const { shown } of views) await withPauses(prepareSearch(shown), pause);
  const found = views.flatMap(({ shown }) => matchNames(shown, text, ['procedure', 'step']));
  const exact = exactOr(found, text);
  if (exact !== found) return procedureOf(views, exact, text);
  const { best, near } = await dutiesFound(pause, views, text);
  if (best !== undefined) return { duty: best.id, government: best.government };
  if (found.length > 0) return procedureOf(views, found, text);
  const unsaid = views.flatMap(({ shown }) => matchNames(shown, text, ['silence']));
  const [government, ...others] = new Set(unsaid.map((match) => match.government));
  if (government === undefined || others.length > 0) return unknownMatter(text, near);
  return { government, silences: unsaid.map(({ id }) => id) };
}

type MatterNamed = { readonly government: string } & (
  | { readonly duty: string }
  | { readonly procedure: string }
  | { readonly silences: readonly string[] }
);

/** Those of which the words are a whole name, or else all. */
function exactOr(found: readonly Match[], text: string): readonly Match[] {
  const exact = found.filter((match) => match.text === text.trim());
  return exact.length > 0 ? exact : found;
}

/** The one procedure that the words mean. */
function procedureOf(
  views: readonly Snapshot[],
  found: readonly Match[],
  text: string,
): { readonly government: string; readonly procedure: string } {
  const procedures = new Map(
    found.map(({ id, government }) => {
      const record = views.find((view) => view.government === government)?.shown.describe(id);
      return [record?.kind === 'step' ? record.procedure : id, government] as const;
    }),
  );
  const [only, ...others] = procedures;
  if (only !== undefined && others.length === 0) return { procedure: only[0], government: only[1] };
  return fail(
    'INVALID_VALUE',
    ['matter', 'text'],
    {
      zh: `“${text}”见于多个程序，请用 procedure 指明`,
      en: `\`${text}\` stands in several procedures; say which with \`procedure\``,
    },
    [...procedures.keys()],
  );
}

function unknownMatter(text: string, near: readonly string[]): never {
  const message = { zh: `没有找到与“${text}”相符的职责`, en: `no duty matches \`${text}\`` };
  return fail('UNKNOWN_MATTER', ['matter', 'text'], message, [...new Set(near)].slice(0, 5));
}

interface DutiesFound {
  readonly best: Match | undefined;
  readonly others: readonly Match[];
  /** Names near to the words, where nothing matches. */
  readonly near: readonly string[];
}

async function dutiesFound(pause: Context['pause'], views: readonly Snapshot[], text: string): Promise<DutiesFound> {
  for (const { shown } of views) await withPauses(prepareSearch(shown), pause);
  const searched = views.map(({ shown }) => matchDuties(shown, text));
  const [best, ...others] = searched.flatMap(({ matches }) => matches).sort((a, b) => b.score - a.score);
  // How rare a word is differs between governments: the same name is a rival whatever its score.
  const rival = others.find(
    ({ government, score, text: name }) =>
      government !== best?.government && (score >= (best?.score ?? 0) * 0.9 || name === best?.text),
  );
  if (best !== undefined && rival !== undefined) {
    const rivals = [...new Set([best, ...others].map(({ government }) => government))];
    fail(
      'WITHIN_REQUIRED',
      ['within'],
      {
        zh: `多个政府都有相符的职责，请用 within 指明：${rivals.join('、')}`,
        en: `several governments have a matching duty; say which with \`within\`: ${rivals.join(', ')}`,
      },
      rivals,
    );
  }
  return { best, others, near: searched.flatMap(({ nearest }) => nearest) };
}
