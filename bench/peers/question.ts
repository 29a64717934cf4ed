import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import type { Context } from '../../src/service/context.js';
import { asOf } from '../../src/service/moment.js';
import { demo, dutiesOf, instant } from '../demo.js';
import type { PeerQuestion } from './walk.js';

/** People by their ids. */
export type People = ReadonlySet<string>;

/** A system that finds the people for a question in its own way. */
export interface Peer {
  readonly name: string;
  people(question: PeerQuestion): Promise<People> | People;
}

/** How many instants there are among the questions: a peer without time has a copy of the graph for each. */
const [count, instants] = [200, 10];

/** 200 questions, each another duty or another instant, as known now. */
export async function peerQuestions(context: Context): Promise<readonly PeerQuestion[]> {
  const { knownAt } = await asOf(context, {});
  const duties = await dutiesOf(context, demo);
  const each = Math.ceil(count / instants);
  return Array.from({ length: count }, (_, index) => ({
    ...{ duty: duties[(index * 7) % duties.length] ?? '', at: instant(Math.floor(index / each) * 997) },
    ...{ government: demo, knownAt },
  }));
}

/** Those who hold the posts that are responsible, by our answer. */
export async function ourPeople(context: Context, { duty, government, at }: PeerQuestion): Promise<People> {
  const asking = await asOf(context, { at });
  const { answer } = await askWhoIsResponsible(context, { matter: { duty }, within: government, ...asking });
  return new Set(answer.holders.flatMap(({ incumbents }) => incumbents));
}

/** For how many of the questions a peer finds other people than we do, with the first of them. */
export async function differing(context: Context, peer: Peer, questions: readonly PeerQuestion[]): Promise<string> {
  const others: string[] = [];
  for (const question of questions) {
    const [ours, theirs] = [await ourPeople(context, question), await peer.people(question)];
    const [lacking, more] = [[...ours].filter((id) => !theirs.has(id)), [...theirs].filter((id) => !ours.has(id))];
    if (lacking.length + more.length === 0) continue;
    others.push(
      `${question.duty} on ${question.at}: lacks ${lacking.join(' ') || 'nobody'}, has ${more.join(' ') || 'nobody'} besides`,
    );
  }
  const same = `the same people for ${questions.length - others.length} of ${questions.length} questions`;
  return others.length === 0 ? same : `${same}; ${others.slice(0, 3).join('; ')}`;
}
