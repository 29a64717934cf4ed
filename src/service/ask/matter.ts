import type { Snapshot } from '../../graph/snapshot.js';
import { DomainError, fail, failOnProblems, problem } from '../../model/error.js';
import { wordsTooLong } from '../../model/unacceptable.js';
import { withPauses } from '../../util/pieces.js';
import type { Context } from '../context.js';
import { type Match, matchDuties, prepareSearch } from './search.js';

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

/**
 * The duties that `text` may mean in the governments of `views`, the likeliest first. Where nothing matches well
 * enough, the error `UNKNOWN_MATTER` suggests the nearest; where governments rival, `WITHIN_REQUIRED` names them.
 */
export async function dutiesNamed(
  { pause }: Context,
  views: readonly Snapshot[],
  text: string,
): Promise<readonly [Match, ...Match[]]> {
  for (const { shown } of views) await withPauses(prepareSearch(shown), pause);
  const searched = views.map(({ shown }) => matchDuties(shown, text));
  const [best, ...others] = searched.flatMap(({ matches }) => matches).sort((a, b) => b.score - a.score);
  if (best === undefined) {
    const near = searched.flatMap(({ nearest }) => nearest);
    const message = { zh: `没有找到与“${text}”相符的职责`, en: `no duty matches \`${text}\`` };
    throw new DomainError([problem('UNKNOWN_MATTER', ['matter', 'text'], message, [...new Set(near)].slice(0, 5))]);
  }
  const rival = others.find((each) => each.government !== best.government && each.score >= best.score * 0.9);
  if (rival !== undefined) {
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
  return [best, ...others];
}
