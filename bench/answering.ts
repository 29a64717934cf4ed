import { buildGraph } from '../src/graph/grow.js';
import { askWhoIsResponsible } from '../src/service/ask/askWhoIsResponsible.js';
import { asOf } from '../src/service/moment.js';
import { day, demo, demoDistrict, dutiesOf, instant } from './demo.js';
import { inMicroseconds, type Measurement, repeatedly, sideBySide } from './measure.js';
import { differing, peerQuestions } from './peers/question.js';
import { type PeerQuestion, walk } from './peers/walk.js';

/** One answer in process, with reasons, envelope and receipt, beside a walk that finds the same people and says no more. */
export async function measureAnswering(seconds: number): Promise<readonly Measurement[]> {
  const context = await demoDistrict();
  const duties = await dutiesOf(context, demo);
  const { knownAt } = await asOf(context, {});
  const graph = buildGraph([...(await context.ledger.entriesOf(demo)), ...(await context.ledger.entriesOf(null))]);
  const ask = async ({ duty, at }: Pick<PeerQuestion, 'duty' | 'at'>) => {
    const asking = await asOf(context, { at });
    const { answer } = await askWhoIsResponsible(context, { matter: { duty }, within: demo, ...asking });
    // Each of these is worked out when it is read.
    return [answer.holdsFrom, answer.holdsUntil, answer.nextChange, answer.unconfirmed, answer.receipt];
  };
  const another = (count: number) => ({ duty: duties[count % duties.length] ?? '', at: instant(count) });
  const plainWalk = { name: 'a plain walk of the graph', people: (question: PeerQuestion) => walk(graph, question) };
  const note = await differing(context, plainWalk, await peerQuestions(context));
  const same = () => ({ duty: 'demo/duty/social-security', at: day });
  const compare = (what: string, atMost: number, question: (count: number) => Pick<PeerQuestion, 'duty' | 'at'>) =>
    sideBySide(
      { what, beside: plainWalk.name, unit: 'µs', aim: { atMost }, note },
      inMicroseconds(repeatedly((count) => ask(question(count)))),
      inMicroseconds(repeatedly((count) => walk(graph, { ...question(count), government: demo, knownAt }))),
      { seconds, of: 'times', warmingUp: 3 },
    );
  return [
    await compare('who in process, another duty and instant each time', 3, another),
    await compare('who in process, the same question again', 0.5, same),
  ];
}
