import { type Actor, actorsAt } from './actors.js';
import type { ArticleParagraph } from './articles.js';

/** A part of a sentence that says one thing of somebody. */
export interface Clause {
  /** The words as they stand there. */
  readonly quote: string;
  /** Whom it is about: as it says, or, where it leaves that out, as the last one of its article did. */
  readonly actors: readonly Actor[];
  readonly isElided: boolean;
  readonly modality: 'must' | 'should' | 'may' | 'mustNot' | 'plain';
  /** What is said of them, without them and without 要, 应当. */
  readonly predicate: string;
}

const modals = {
  mustNot: /^(?:一律)?(?:不得|严禁|禁止)/u,
  must: /^(?:必须|应当|要|应|须)/u,
  should: /^原则上(?:要|应当|应)?/u,
  may: /^(?:并)?可(?:以)?(?=代表|由|根据|委托|按)/u,
} as const;

/** A clause with where it begins and ends in its sentence. */
interface Placed extends Clause {
  readonly from: number;
  readonly end: number;
}

/** Words that lead to what is said and say nothing by themselves: with them alone, a clause is not at its end. */
const leadsOn =
  /^(?:.+的|在.+下|根据.+|按照?.+(?:规定|要求|程序|职责|权限|分工|原则)|依照?.+|围绕.+|针对.+|对(?!外).+|受.+委托|经.+|自.+(?:起|内)|通过.+|涉及.+的|.+期间|.+时|.+后|.+前|以.+为(?:指导|核心|目标|主线|重点)|结合.+|面向.+)$/u;

export const sentencesOf = ({ text }: ArticleParagraph): readonly string[] => text.split(/(?<=[。；;])/u);

/** The clauses of a sentence; `before`: who was spoken of last, where it does not say. */
export function clausesOf(sentence: string, before: readonly Actor[]): readonly Clause[] {
  const clauses: Placed[] = [];
  let from = 0;
  let [named, isElided] = [before, true];
  const ends = [...sentence.matchAll(/[,，。；;]|:(?!\d)|：/gu)].map(({ index }) => index);
  for (const end of [...ends, sentence.length]) {
    const quote = sentence.slice(from, end).trim();
    if (quote === '') {
      from = end + 1;
      continue;
    }
    const own = actorsAt(quote.replace(/^(?:其中|同时|并|由)/u, ''));
    const rest = quote.replace(/^(?:其中|同时|并|由)(?=.)/u, '').slice(own.length);
    if (own.actors.length > 0 && rest !== '' && !/^(?:的|和|与|对)/u.test(rest))
      [named, isElided] = [own.actors, false];
    const said = named === own.actors ? rest : quote;
    // What only leads on stays in one piece with what follows.
    const [modality, predicate] = modalityOf(lastPart(said));
    if (leadsOn.test(predicate) && end < sentence.length - 1) continue;
    if (predicate.length > 1) clauses.push({ quote, actors: named, isElided, modality, predicate, from, end });
    [from, isElided] = [end + 1, true];
  }
  return merged(clauses, sentence);
}

/** Short clauses on end that leave out whom they are about say one thing together: 严格市场监管,推进公平准入. */
const shortTogether = 17;

/** What says something of its own, of whatever length. */
const alone = /负责|领导|协助|委托|全责|分工|监督|报告|负责制/u;

function merged(clauses: readonly Placed[], sentence: string): readonly Clause[] {
  const all: Placed[] = [];
  for (const each of clauses) {
    const last = all.at(-1);
    const isShort = last !== undefined && last.predicate.length + each.predicate.length <= shortTogether;
    const isPlain = each.isElided && each.modality === 'plain' && !alone.test(`${last?.predicate}${each.predicate}`);
    if (!isShort || !isPlain) all.push(each);
    else {
      all.pop();
      const quote = sentence.slice(last.from, each.end).trim();
      all.push({ ...last, end: each.end, quote, predicate: `${last.predicate}、${each.predicate}` });
    }
  }
  return all;
}

/** The words after what leads on to them. */
const lastPart = (said: string): string => said.split(/[,，]/u).at(-1) ?? said;

function modalityOf(said: string): readonly [Clause['modality'], string] {
  const words = said.replace(/^(?:也|均|都|还|并)(?=[要应须不完])/u, '');
  for (const [modality, form] of Object.entries(modals)) {
    if (form.test(words)) return [modality as Clause['modality'], words.replace(form, '')];
  }
  return ['plain', words];
}
