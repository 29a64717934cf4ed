import type { Snapshot } from '../../graph/snapshot.js';
import { fail, failOnProblems } from '../../model/error.js';
import type { Kind } from '../../model/record.js';
import { wordsTooLong } from '../../model/unacceptable.js';
import type { Context } from '../context.js';
import { type Meant, type Understood, understoodIn } from './understood.js';
import { only, type Views } from './whichGovernments.js';

/** A matter as a caller gives it: a duty, or words. */
export interface GivenMatter {
  readonly duty?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** Refuses an id or words that are longer than they may be, before anything is looked up. */
export function failOnLongMatter({ duty, text }: GivenMatter): void {
  failOnProblems([
    ...wordsTooLong(duty, 'askedIdLength', ['matter', 'duty']),
    ...wordsTooLong(text, 'matterLength', ['matter', 'text']),
  ]);
}

/** The duty that `text` means; the words of a step are refused, since who stands in for what depends on the step. */
export async function dutyNamed(context: Context, view: Snapshot, text: string): Promise<string> {
  const understood = await understoodIn(context, only([view]), text, ['duty', 'procedure', 'step']);
  const meant = sure(understood);
  if (meant.kind === 'duty') return meant.id;
  return fail(
    'MATTER_IS_STEP',
    ['matter', 'text'],
    {
      zh: `“${text}”是程序或其步骤，不是职责，请以 obligations 查询`,
      en: `\`${text}\` is a procedure or a step of one and no duty; ask \`obligations\``,
    },
    [procedureOf(meant)],
  );
}

type MatterNamed = { readonly government: string } & (
  | { readonly duty: string }
  | { readonly procedure: string }
  | { readonly silences: readonly string[] }
);

/**
 * The duty or the procedure that `text` means in the governments of `views`: words of a step mean its procedure. Words that mean only
 * what the documents of a government are recorded not to say name that. Where it is not clear, `UNKNOWN_MATTER` suggests the
 * nearest, and `WITHIN_REQUIRED` the governments where several rival.
 */
export async function mattersNamed(context: Context, views: Views, text: string): Promise<MatterNamed> {
  const handled = await understoodIn({ ...context, meaning: null }, views, text, ['procedure', 'step']);
  // 重大决策程序 and 听证 are procedures and steps before they are words of a duty.
  const named = handled.certainty === 'exact' ? handled : await understoodIn(context, views, text, stated);
  const meant = sure(named);
  const { id, kind } = meant;
  const { government } = meant.snapshot;
  if (kind === 'duty') return { government, duty: id };
  if (kind === 'silence') return { government, silences: [id] };
  return { government, procedure: procedureOf(meant) };
}

const stated: readonly Kind[] = ['duty', 'procedure', 'step', 'silence'];

/** What words mean, or an error that tells what they may mean. */
function sure({ text, as, alternatives }: Understood): Meant {
  if (as !== null) return as;
  const governments = [...new Set(alternatives.map(({ snapshot }) => snapshot.government))];
  const rivals = alternatives.filter(({ certainty }) => certainty !== 'unclear');
  if (governments.length > 1 && rivals.length > 1)
    return fail(
      'WITHIN_REQUIRED',
      ['within'],
      {
        zh: `多个政府都有相符的记录，请用 within 指明：${governments.join('、')}`,
        en: `several governments have a record that matches; say which with \`within\`: ${governments.join(', ')}`,
      },
      governments,
    );
  const message = { zh: `不能确定“${text}”所指的职责`, en: `it is not clear which duty \`${text}\` means` };
  return fail('UNKNOWN_MATTER', ['matter', 'text'], message, [
    ...new Set(alternatives.map(({ matchedText }) => matchedText)),
  ]);
}

/** The procedure that is meant, or of which a step is. */
export function procedureOf({ id, snapshot }: Meant): string {
  const record = snapshot.shown.describe(id);
  return record?.kind === 'step' ? record.procedure : id;
}
