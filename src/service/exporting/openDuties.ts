import { askFindings } from '../ask/askFindings.js';
import type { Asking } from '../ask/openSnapshot.js';
import type { Context } from '../context.js';

/** The duties of each post for which nobody performs at a moment, each once. */
export async function openDuties(
  context: Context,
  asking: Asking,
  government: string,
): Promise<(post: string) => readonly string[]> {
  const found = await askFindings(context, { ...asking, within: government, codes: ['GAP'] });
  return (post) => [
    ...new Set(
      found.flatMap(({ finding: { subjects } }) => {
        const [duty, of] = subjects;
        return of === post && duty !== undefined ? [duty] : [];
      }),
    ),
  ];
}
