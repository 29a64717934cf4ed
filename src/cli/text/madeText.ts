import type { Language } from '../../model/text.js';
import { say } from './view.js';

const mostTold = 50;

/** The ids that were made for records without one, to be looked at and to be used. */
export function madeText(language: Language, made: readonly string[]): readonly string[] {
  if (made.length === 0) return [];
  const more = made.length - mostTold;
  return [
    say({ language }, '生成的标识：', 'Ids that were made:'),
    ...made.slice(0, mostTold).map((id) => `  ${id}`),
    ...(more > 0 ? [say({ language }, `  另有 ${more} 个`, `  and ${more} more`)] : []),
  ];
}
