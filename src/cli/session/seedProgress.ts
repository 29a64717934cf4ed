import { basename } from 'node:path';
import type { Language } from '../../model/text.js';
import type { SeedProgress } from '../../service/record/loadSeeds.js';
import { say } from '../text/view.js';

/** `载入 1/10 demo 01-district.yaml`: one line for each file of a seed. */
export function seedProgressText(language: Language, { seed, file, done, total }: SeedProgress): string {
  const what = `${done + 1}/${total} ${seed} ${basename(file)}`;
  return say({ language }, `载入 ${what}`, `loading ${what}`);
}
