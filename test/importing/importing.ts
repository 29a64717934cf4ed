import { parseArgs } from 'node:util';
import { DomainError } from '../../src/model/error.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { documentsAreThere, textOf, whyNot } from '../support/documents.js';
import { inWords, type Judged, openness, type Share, sharesBy, sizesOf, total } from './evaluate.js';
import { districts, notices, type Part, parts } from './gold.js';
import { imported, judgeFile } from './imported.js';
import { governmentOf, judgeRules, rules } from './rules.js';

// `npm run importing`: how well notices are read, on both parts of the evaluation set, and the two rule documents, with what
// went wrong.

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: [...parts] },
    worst: { type: 'string', default: '40' },
    document: { type: 'string' },
  },
});

const share = (some: number, all: number): string => (all === 0 ? '–' : (some / all).toFixed(3));

const row = (name: string, { found, stated, drafted }: Share): string =>
  `    ${name.padEnd(12)} precision ${share(found, drafted).padStart(5)}  recall ${share(found, stated).padStart(5)}  (${found} of ${drafted} drafted, of ${stated} stated)`;

function tell(part: Part, judged: readonly Judged[]): void {
  const kinds = sharesBy(judged, 'kind');
  console.log(`\n${part}: ${judged.length} notices`);
  console.log(row('all', total(kinds.values())));
  for (const by of ['kind', 'style'] as const) {
    console.log(`  by ${by}`);
    for (const [name, each] of sharesBy(judged, by)) console.log(row(name, each));
  }
  console.log(row('who is what', total(judged.map(({ seats }) => seats))));
  const facts = judged.flatMap(({ header }) => header);
  console.log(`  header facts right       ${facts.filter(({ isRight }) => isRight).length} of ${facts.length}`);
  console.log(`  names not in the text    ${judged.flatMap(({ invented }) => invented).length}`);
  console.log(`  limits lost, unasked     ${judged.flatMap(({ limitsLost }) => limitsLost).length}`);
  const open = judged.flatMap((each) => each.open);
  const counts = openness.map((each) => `${open.filter(({ as }) => as === each).length} ${each}`);
  console.log(`  open in the text         ${open.length}: ${counts.join(', ')}`);
  // The held part is for figures: who sees what went wrong there would tune by it.
  const mistakes = judged.flatMap(mistakesOf);
  const shown = part === 'held' ? 0 : Number(values.worst);
  for (const each of mistakes.slice(0, shown)) console.log(`  ! ${each}`);
  if (mistakes.length > shown) console.log(`  and ${mistakes.length - shown} more mistakes`);
}

/** The worst first. */
function mistakesOf({ notice, invented, open, limitsLost, surplus, missed, header }: Judged): readonly string[] {
  const line = (words: string): number => notice.text.split('\n').findIndex((each) => each.includes(words)) + 1;
  const decided = open.filter(({ as }) => as === 'decided').map((each) => each.open);
  const dropped = open.filter(({ as }) => as === 'dropped').map((each) => each.open);
  return [
    ...invented.map((name) => `${notice.file}: not in the text: ${name}`),
    ...decided.map(
      ({ words, field, why }) => `${notice.file}:${line(words ?? '')} decided: ${words ?? field} (${why})`,
    ),
    ...limitsLost.map((each) => `${notice.file}, line ${each.line} of the draft: without its limit: ${inWords(each)}`),
    ...surplus.map((each) => `${notice.file}, line ${each.line} of the draft: not stated: ${inWords(each)}`),
    ...missed.map((each) => `${notice.file}:${line(each.quote[0] ?? '')} missed: ${inWords(each)}`),
    ...dropped.map(({ words, why }) => `${notice.file}:${line(words ?? '')} dropped: ${words} (${why})`),
    ...header
      .filter(({ isRight }) => !isRight)
      .map(({ field, stated, drafted }) => `${notice.file}: ${field} ${stated} → ${drafted}`),
  ];
}

function tellSizes(judged: readonly Judged[]): void {
  console.log('\nlines and characters');
  for (const each of judged) {
    const sizes = sizesOf(each).map(({ as, text }) => `${as} ${text.trimEnd().split('\n').length} / ${text.length}`);
    console.log(`    ${each.notice.file.padEnd(18)} ${sizes.join('   ')}`);
  }
}

async function tellRules(): Promise<void> {
  if (!documentsAreThere) return console.log(`\nrules: not measured, ${whyNot}`);
  for (const { seed, file, government } of rules) {
    const text = textOf(file);
    const ledger = createContext(createMemoryStore());
    const changes = [{ assert: { organization: governmentOf(seed) } }];
    await recordChanges(ledger, { commandId: seed, reason: government, changes });
    const draft = await imported(ledger, { name: file, bytes: Buffer.from(text), government });
    if (draft instanceof DomainError) {
      console.log(`\n${seed}: not read, ${draft.message}`);
      continue;
    }
    const { kinds, phrases, misquoted, missed, surplus } = judgeRules(seed, text, draft.input);
    console.log(`\n${seed}: a 工作规则 against its seed`);
    for (const [kind, each] of kinds) console.log(row(kind, each));
    console.log(`  phrases covered          ${share(phrases.covered, phrases.all)} of ${phrases.all}`);
    console.log(`  quotes not in the text   ${misquoted.length}`);
    const mistakes = [
      ...misquoted.map((each) => `not in the text: ${each}`),
      ...surplus.map((each) => `not recorded by hand: ${each}`),
      ...missed.map((each) => `missed: ${each}`),
    ];
    for (const each of mistakes.slice(0, Number(values.worst))) console.log(`  ! ${each}`);
  }
}

const context = await districts();
const measured: Judged[] = [];
for (const part of parts.filter((each) => values.part.includes(each))) {
  const these: Judged[] = [];
  for (const notice of notices(part))
    if (values.document === undefined || notice.file.startsWith(values.document))
      these.push(await judgeFile(context, notice));
  tell(part, these);
  measured.push(...these);
}
const examples = ['paragraph-1.txt', 'numbered-1.txt', 'covers-text-1.txt'];
tellSizes(measured.filter(({ notice }) => examples.includes(notice.file)));
if (values.document === undefined) await tellRules();
