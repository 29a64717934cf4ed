import type { Duty, Ruling } from '../../model/record.js';
import { listed } from '../../model/text.js';
import { groupBy } from '../../util/groupBy.js';
import { plain } from '../../words/plain.js';
import { permits } from '../case/permits.js';
import { nameOf } from '../case/step.js';
import type { Finder } from './finder.js';

/**
 * R1a: duties of the government that are called by the same words, which no ruling decides, with all words that these duties share.
 * A ruling that is called so decides them, and so does one that settles all of these duties. No more than worth knowing: it may be
 * that the words do not say which of the duties is meant, and who asks in them is shown all of these.
 */
export const disputedMatters: Finder = (snapshot) => {
  const duties = snapshot.all('duty').filter(({ id }) => snapshot.isHomeOf(id));
  const rulings = snapshot.all('ruling').filter(permits);
  const called = groupBy(
    duties.flatMap((duty) => [...namesOf(duty)].map(([key, words]) => ({ key, words, duty: duty.id }))),
    ({ key }) => key,
  );
  const open = [...called].flatMap(([key, claims]) => {
    const claimants = claims.map(({ duty }) => duty);
    const isDecided = rulings.some(
      (ruling) => namesOf(ruling).has(key) || claimants.every((duty) => ruling.matters.includes(duty)),
    );
    return claims.length < 2 || isDecided ? [] : [{ words: claims[0]?.words ?? key, claimants }];
  });
  return [...groupBy(open, ({ claimants }) => claimants.join(' ')).values()].map((same) => {
    const [claimants, words] = [same[0]?.claimants ?? [], same.map((each) => each.words)];
    const names = listed(claimants.map((duty) => nameOf(snapshot, duty)));
    const [zh, en] = [words.map((each) => `“${each}”`).join('、'), words.map((each) => `“${each}”`).join(', ')];
    return {
      code: 'DISPUTED_MATTER',
      severity: 'info',
      subjects: claimants,
      records: claimants,
      reason: null,
      words,
      sentence: {
        zh: `${zh}同为几项职责的名称或者别名，归哪一项未作职责界定：${names.zh}。`,
        en: `Several duties are called ${en}, and no ruling decides which of them it is: ${names.en}.`,
      },
      settledBy: {
        zh: '对该事项作出职责界定，或者从其他职责中删去该名称',
        en: 'a ruling on the matter, or the words being taken off the other duties',
      },
    };
  });
};

/** Name and aliases as they are compared, with how they are written. */
const namesOf = ({ name, aliases }: Duty | Ruling): ReadonlyMap<string, string> =>
  new Map([name, ...aliases].map((words) => [plain(words), words]));
