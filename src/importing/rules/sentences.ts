import { actorsIn } from './actors.js';
import { draftChain } from './chains.js';
import { draftBases } from './document.js';
import { decided, duty } from './duties.js';
import * as phrases from './phrases.js';
import type { Take } from './provisions.js';
import type { ArticleSoFar } from './reading.js';
import type { RuleRecords } from './records.js';
import { held, isUnder, members } from './relations.js';

// What a sentence says as a whole.

/** On what the rules rest, who a body is made up of, what a body decides; `false` where a sentence says nothing of this. */
export function wholeSentence(
  sentence: string,
  document: string,
  article: ArticleSoFar,
  { records, take }: { readonly records: RuleRecords; readonly take: Take },
): boolean {
  const whole = sentence.replace(/[。；;]$/u, '');
  if (phrases.creed.test(sentence)) {
    if (!draftBases(sentence, document, records, take))
      take(creedPart(whole), (provision) => isUnder(whole, [], { basis: [provision] }, records));
    return true;
  }
  return (
    hasMembers(whole, records, take) || draftChain(whole, article, records, take) || isDecided(whole, records, take)
  );
}

/** Of a long sentence of values the part that says under whom the government stands. */
const creedPart = (whole: string): string => /在[^,，]*领导下[^,，]*/u.exec(whole)?.[0] ?? whole;

function hasMembers(whole: string, records: RuleRecords, take: Take): boolean {
  const said = phrases.members.exec(whole)?.groups;
  const [body] = actorsIn(said?.body ?? '');
  const listed = said?.listed ?? said?.inline;
  if (body === undefined || listed === undefined) return isConvened(whole, undefined, records, take);
  const first = said?.listed === undefined ? whole.slice(0, whole.indexOf(listed) + listed.length + 2) : whole;
  take(first, (provision) => {
    const rests = { basis: [provision] };
    return members(listed, records.actor(body, rests), rests, records);
  });
  const rest = whole.slice(first.length).replace(/^[,，]/u, '');
  if (rest !== '' && !isConvened(rest, body.name, records, take)) take(rest, () => false);
  return true;
}

/** `由区长召集和主持`: a duty of whoever does so; what stands behind it is no part of it. */
function isConvened(words: string, meeting: string | undefined, records: RuleRecords, take: Take): boolean {
  const said = phrases.convenes.exec(words);
  const { body = meeting, who = '', what = '' } = said?.groups ?? {};
  const actors = held(actorsIn(who));
  if (said === null || body === undefined || actors.length === 0) return false;
  take(said[0], (provision) => {
    duty({ name: `${what}${body}` }, [{ actors, mode: 'leads' }], { basis: [provision] }, records);
    return true;
  });
  const rest = words.slice(said[0].length + 1);
  if (rest !== '') take(rest, () => false);
  return true;
}

/** 规划、财政预算、重大项目等 are several; 社会保障、教育等重大政策 are one. */
const listedIn = (what: string): readonly string[] =>
  /等(?:重大|重要)?(?:事项|问题)?$/u.test(what)
    ? what.replace(/等(?:重大|重要)?(?:事项|问题)?$/u, '').split('、')
    : [what];

/** Each matter by itself rests on its own words, and who decides it on those of the decision too. */
function isDecided(whole: string, records: RuleRecords, take: Take): boolean {
  const { what, bodies, by } = phrases.decides.exec(whole)?.groups ?? {};
  if (what === undefined || bodies === undefined || by === undefined || held(actorsIn(bodies)).length === 0)
    return false;
  const matters = what.split(/[,，]/u);
  if (matters.length === 1)
    return take(whole, (id) => {
      const rests = { matter: { basis: [id] }, decision: { basis: [id] } };
      for (const each of listedIn(what)) decided(each, bodies, rests, records);
      return true;
    });
  let last = '';
  take(by, (id) => {
    last = id;
    return true;
  });
  for (const matter of matters)
    take(matter, (id) =>
      decided(matter, bodies, { matter: { basis: [id] }, decision: { basis: [id, last] } }, records),
    );
  return true;
}
