import { type Actor, actorsAt } from './actors.js';
import type { ArticleParagraph } from './articles.js';
import { isAimOf, isDone } from './doing.js';
import { manner } from './phrases.js';

/** A part of a sentence that says one thing of somebody. */
export interface Clause {
  /** The words as they stand there. */
  readonly quote: string;
  /** Whom it is about, or the clause before it was; none: its sentence has not said so. */
  readonly actors: readonly Actor[];
  readonly isElided: boolean;
  readonly modality: 'must' | 'inPrinciple' | 'may' | 'mustNot' | 'fact';
  /** What is said of them, without them and without 要, 应当. */
  readonly predicate: string;
  /** All that is said of them. */
  readonly said: string;
  /** What it is to come to, where that is said: 形成…格局, 确保政令畅通. It is nothing to be done by itself. */
  readonly aims: readonly string[];
  /** Whether it says such a thing alone, with nothing that is done for it. */
  readonly isAim: boolean;
  /** Where it begins and ends in its sentence. */
  readonly from: number;
  readonly end: number;
}

const modals = {
  mustNot: /^(?:一律)?(?:不得|严禁|禁止)/u,
  must: /^(?:必须|应当|要|应|须)/u,
  inPrinciple: /^原则上(?:要|应当|应)?/u,
  may: /^(?:并)?可(?:以)?(?=代表|由|根据|委托|按)/u,
} as const;

/** What holds for all that follows in its sentence, until another one is said. */
const holdsOn: ReadonlySet<string> = new Set(['must', 'inPrinciple']);

/** Words that lead to what is said and say nothing by themselves: with them alone, a clause is not at its end. */
const leadsOn =
  /^(?:.+的|在.+下|根据.+|按照?.+(?:规定|要求|程序|职责|权限|分工|原则)|依照.+|依据.+|围绕.+|针对.+|对(?!外).+|受.+委托|经.+|自.+(?:起|内)|通过.+|涉及.+的|.+期间|.+时|.+后|.+前|以.+为(?:指导|核心|目标|主线|重点)|结合.+|面向.+|高度重视|外出|离.{1,3}(?:外出|出差|出访|休假|、)*)$/u;

/** 应当经过审查 is said, 经批准 leads on; 根据需要制定文件 says what is done. */
function isLeading(predicate: string, binding: Clause['modality']): boolean {
  const bare = predicate.replace(manner, '');
  const isSaid = (bare !== predicate && isDone(bare)) || (binding !== 'fact' && /^经(?!.*后$)/u.test(predicate));
  return !isSaid && leadsOn.test(predicate);
}

/** `提请审议的文件,`: what is spoken of, where nothing is done to it, or what is said of it comes behind 应当. */
function isTopic(predicate: string, rest: string): boolean {
  const isThing = /(?:文件|事项|议题|公文|问题|纪要|决定)$/u.test(predicate);
  return (
    isThing && (!isDone(predicate.replace(manner, '')) || /^(?:一律)?(?:要|应当|应|须|必须|不得|原则上)/u.test(rest))
  );
}

/** Words after which a name is no subject: 区政府的文件, 区政府规范性文件. */
const noSubject = /^(?:的|和|与|规范性文件|公文|文件|会议|决策)/u;

/** 区政府领导 are people of the government, whoever they are. */
const isOtherThan = (actors: readonly Actor[], rest: string): boolean =>
  actors.at(-1)?.kind === 'unit' && /^(?:领导(?!下)|负责同志|工作人员|班子)/u.test(rest);

/** What stands before who is meant. */
const opening = /^(?:其中|同时|并|由)(?=.)/u;

export const sentencesOf = ({ text }: ArticleParagraph): readonly string[] => text.split(/(?<=[。；;])/u);

/** The clauses of a sentence. */
export function clausesOf(sentence: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let [named, isElided]: [readonly Actor[], boolean] = [[], true];
  let modality: Clause['modality'] = 'fact';
  const ends = [...sentence.matchAll(/[,，。；;]|:(?!\d)|：/gu)].map(({ index }) => index);
  for (const end of [...ends, sentence.length]) {
    const quote = sentence.slice(from, end).trim();
    if (quote === '') {
      from = end + 1;
      continue;
    }
    // Whom it is about may stand behind what leads on to it: 提请审议的文件,制定机关应当报送….
    const begun = quote.replace(opening, '');
    const part = actorsAt(begun).length > 0 ? begun : lastPart(quote).replace(opening, '');
    const own = actorsAt(part);
    const rest = own.length > 0 ? part.slice(own.length) : begun;
    const last = clauses.at(-1);
    // Of 贯彻落实市委,区委的决策部署 the second part goes on with what is carried out.
    if (last !== undefined && own.actors.length > 0 && rest.startsWith('的') && !isDone(rest)) {
      clauses.splice(-1, 1, longer(last, sentence, end, `${last.predicate},${quote}`));
      from = end + 1;
      continue;
    }
    if (own.actors.length > 0 && rest !== '' && !noSubject.test(rest))
      [named, isElided] = [isOtherThan(own.actors, rest) ? [] : own.actors, false];
    const said = named === own.actors ? rest : quote;
    // What only leads on stays in one piece with what follows.
    const [binding, predicate] = modalityOf(lastPart(said));
    const isReference = quote.includes('《') && own.actors.length === 0;
    const isOpen = end < sentence.length - 1 && !isReference;
    if (isOpen && (isLeading(predicate, binding) || isTopic(predicate, sentence.slice(end + 1)))) continue;
    if (binding !== 'fact' || !isElided || !holdsOn.has(modality)) modality = binding;
    const each = { quote, actors: named, isElided, modality, predicate, said, aims: [], isAim: false, from, end };
    if (predicate.length > 1) clauses.push(each);
    [from, isElided] = [end + 1, true];
  }
  return withAims(clauses, sentence);
}

const longer = (clause: Clause, sentence: string, end: number, predicate = clause.predicate): Clause => ({
  ...{ ...clause, end, predicate },
  quote: sentence.slice(clause.from, end).trim(),
});

/** What is done comes to what is said behind it, or before it at the beginning of a sentence; alone, an aim is nobody's. */
function withAims(clauses: readonly Clause[], sentence: string): readonly Clause[] {
  const all: Clause[] = [];
  for (const [index, each] of clauses.entries()) {
    const last = all.at(-1);
    const isDoing = last !== undefined && !last.isAim && isDone(last.predicate);
    const { isElided, predicate } = each;
    const isAim = isAimOf(predicate, { isDoing, isElided, isLast: index === clauses.length - 1 });
    if (isAim && isDoing && isElided)
      all.splice(-1, 1, longer({ ...last, aims: [...last.aims, predicate] }, sentence, each.end));
    else if (last?.isAim === true && !isAim && isElided && isDone(predicate)) {
      const { from, isElided: isUnsaid } = last;
      all.splice(-1, 1, longer({ ...each, from, isElided: isUnsaid, aims: [last.predicate] }, sentence, each.end));
    } else all.push({ ...each, isAim });
  }
  return all;
}

/** One clause of all that stand behind each other and are of one kind, as `joins` tells. */
export function together(
  clauses: readonly Clause[],
  sentence: string,
  joins: (last: Clause, next: Clause) => boolean,
): readonly Clause[] {
  const all: Clause[] = [];
  for (const each of clauses) {
    const last = all.at(-1);
    if (last === undefined || !joins(last, each)) all.push(each);
    else all.splice(-1, 1, longer(last, sentence, each.end, `${last.predicate}、${each.predicate}`));
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
  return ['fact', words];
}
