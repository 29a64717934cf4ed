import { parseArgs } from 'node:util';
import { certainties } from '../../src/words/certainty.js';
import { districts, figuresOf, type Judged, judge } from './evaluate.js';
import { parts, questionsOf } from './questions.js';

// `npm run asking`: how well questions in words are understood, on both parts of the evaluation set.

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: [...parts] },
    worst: { type: 'string', default: '20' },
  },
});

const share = (some: number, all: number): string => (all === 0 ? '–' : `${((100 * some) / all).toFixed(1)} %`);

const context = await districts();
for (const part of parts.filter((each) => values.part.includes(each))) {
  const judged: Judged[] = [];
  const questions = questionsOf(part);
  await judge(context, questions[0] ?? { q: '水', as: 'name' });
  const begun = performance.now();
  for (const question of questions) judged.push(await judge(context, question));
  const each = (performance.now() - begun) / judged.length;
  const figures = figuresOf(judged);
  const { asked, meaningOne, first, firstThree, answeredWrongly, refusedThoughRecorded, calibration } = figures;
  console.log(`\n${part}: ${asked} questions, words alone, ${each.toFixed(1)} ms each`);
  console.log(`  first right              ${share(first, meaningOne)} of ${meaningOne}`);
  console.log(`  in the first three       ${share(firstThree, meaningOne)}`);
  console.log(`  answered wrongly         ${share(answeredWrongly, asked)} (${answeredWrongly})`);
  console.log(`  refused though recorded  ${share(refusedThoughRecorded, meaningOne)}`);
  for (const level of certainties.filter((certainty) => certainty !== 'unclear')) {
    const { right, wrong } = calibration[level];
    console.log(`  ${level.padEnd(8)} right ${share(right, right + wrong)} of ${right + wrong}`);
  }
  const kinds = [...new Set(judged.map(({ question }) => question.as))];
  for (const kind of kinds) {
    const {
      meaningOne: all,
      first: right,
      firstThree: three,
      answeredWrongly: wrong,
    } = figuresOf(judged.filter(({ question }) => question.as === kind));
    console.log(
      `    ${kind.padEnd(13)} ${String(right).padStart(3)} first, ${three} in three, of ${all}; ${wrong} wrong`,
    );
  }
  // The held part is for figures: who sees what went wrong there would tune by it.
  const shown = part === 'held' ? 0 : Number(values.worst);
  const worst = judged.filter(({ verdict }) => verdict === 'wrong').slice(0, shown);
  for (const { question, understood } of worst)
    console.log(`  ! ${understood.certainty} ${question.q} → ${understood.as?.id} (${understood.as?.matchedText})`);
}
