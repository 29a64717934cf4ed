import type { DraftChange } from '../../notation/drafting.js';
import type { Words } from '../../notation/notice.js';
import type { RuleDocument } from './articles.js';
import { type Clause, clausesOf, sentencesOf, together } from './clauses.js';
import { draftDocument, draftNotice, namedDocuments } from './document.js';
import * as duties from './duties.js';
import * as phrases from './phrases.js';
import { Provisions, type Take } from './provisions.js';
import type { ArticleSoFar, Read, Reader } from './reading.js';
import { RuleRecords, type RulesOf } from './records.js';
import * as relations from './relations.js';
import { wholeSentence } from './sentences.js';
import { Speakers } from './speakers.js';
import { isOneStep, isStepLike, isStepOfMatter, reportsAgain } from './steps.js';

export interface RulesDraft {
  readonly changes: readonly DraftChange[];
  /** The sentences that no record rests on, in the order of the document. */
  readonly uncovered: readonly Words[];
  readonly covered: number;
}

/** What a clause may say, the first that it does. */
const readers: readonly Reader[] = [
  relations.standsIn,
  relations.responsibilitySystem,
  relations.byDivision,
  relations.leads,
  relations.assists,
  duties.entrusted,
  duties.answersFor,
  duties.hasCharge,
  duties.playsPart,
  duties.setsUp,
  duties.bodyLeads,
  relations.supervised,
  relations.behaves,
  reportsAgain,
  isStepOfMatter,
  duties.handles,
  (read) => (saysNothing(read) ? false : undefined),
  duties.givesLead,
  duties.functions,
  duties.otherwise,
];

/** Values, aims that nothing is done for, and steps of a procedure. */
function saysNothing({ predicate, isAim }: Read): boolean {
  const isStep = phrases.procedural.test(predicate) && !duties.isTask(predicate);
  return isAim || isStep || phrases.values.test(predicate) || /^(?:工作|在.+领导下)/u.test(predicate);
}

/**
 * Draft records of a document of articles: its provisions, each with its exact words; the units and posts that it names; who
 * leads, assists and stands in; norms; and as a duty what else somebody is said to do. Whom an article leaves out is the one
 * whom it, or the whole article before it, speaks of, and said to be inferred; else the duty is nobody's.
 */
export function draftRules(rules: RuleDocument, government: RulesOf): RulesDraft {
  const records = new RuleRecords(government, rules.issuedOn);
  const document = draftDocument(rules, records);
  const provisions = new Provisions(document, records);
  if (records.isNew) records.assertItself(document);
  draftNotice(rules, document, records, provisions);
  const speakers = new Speakers();
  for (const article of rules.articles) {
    const soFar: ArticleSoFar = { heads: [], other: '', body: null, matter: null };
    speakers.opens(article);
    for (const [index, paragraph] of article.paragraphs.entries()) {
      const take = provisions.of(article.number, paragraph, article.paragraphs.length > 1 ? index + 1 : undefined);
      for (const sentence of sentencesOf(paragraph)) {
        if (!wholeSentence(sentence.trim(), document, soFar, { records, take }))
          readClauses(sentence, { speakers, soFar, records, take });
        speakers.hasSaid(sentence);
      }
    }
  }
  const { uncovered, covered } = provisions;
  return { changes: records.changes, uncovered, covered };
}

/** Whether a clause goes on with what the one before it says. */
const isOne = (last: Clause, next: Clause): boolean =>
  relations.isOneNorm(last, next) ||
  isOneStep(last, next) ||
  (![last, next].some(isStepLike) && duties.isOneDuty(last, next));

interface Reading {
  readonly speakers: Speakers;
  readonly soFar: ArticleSoFar;
  readonly records: RuleRecords;
  readonly take: Take;
}

function readClauses(sentence: string, { speakers, soFar, records, take }: Reading): void {
  for (const clause of together(clausesOf(sentence), sentence, isOne)) {
    const { isElided, quote, modality } = clause;
    const actors = speakers.of(clause);
    take(quote, (provision) => {
      const manner = {
        reading: isElided ? 'inferred' : undefined,
        modality: modality === 'fact' ? undefined : modality,
      };
      const rests = { basis: [provision], ...manner };
      const read = { ...clause, actors, rests, records, article: soFar };
      return says(read);
    });
    if (phrases.playsPart.test(clause.predicate)) speakers.loses();
  }
}

/** Asserts what a clause says; whether it says anything that is recorded. */
function says(read: Read): boolean {
  const { quote, actors, rests, records } = read;
  const isUnder = relations.isUnder(quote, actors, rests, records);
  const isReferring = namedDocuments(quote, rests.basis, records).length > 0;
  for (const reader of readers) {
    const isSaid = reader(read);
    if (isSaid !== undefined) return isSaid || isUnder || isReferring;
  }
  return isUnder || isReferring;
}
