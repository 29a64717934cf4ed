import type { Language } from '../model/text.js';
import { isPartial } from '../wording/answer.js';
import type { Named, NamedParty, NamedPerformer } from '../wording/labelled.js';
import { extentWordsShort, gapWordsShort, mannerWordsShort } from '../wording/labels.js';
import { type Brief, briefsOfPost, openOf } from '../wording/open.js';
import { substitutes } from '../wording/party.js';
import { listed, phrase } from '../wording/phrases.js';
import type { Locale } from '../wording/time.js';
import type { ChartPostAnswer, NamedAnswer, PartyAnswer, PerformerAnswer } from './answer.js';
import type { Token } from './chart.js';
import { untilText } from './moment.js';

/** In which language, and for which moment. */
export interface Telling extends Locale {
  readonly at: string | null;
}

export const nameIn = (language: Language, { name, nameEn }: NamedAnswer): string =>
  language === 'en' ? (nameEn ?? name) : name;

export const dotted = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

export const labelled = (language: Language, each: NamedAnswer): Named => ({
  id: each.id,
  label: nameIn(language, each),
});
const party = (language: Language, { person, post }: PartyAnswer): NamedParty => ({
  person: person && labelled(language, person),
  post: post && labelled(language, post),
});
const performer = (language: Language, each: PerformerAnswer): NamedPerformer => ({
  ...party(language, each),
  organization: each.organization && labelled(language, each.organization),
  ...{ manner: each.manner, extent: each.extent },
});

/** Who performs for a post and what is open there, in one language. */
export function labelledStandIn(language: Language, { standIn }: ChartPostAnswer) {
  const { performers, gap, ambiguity, conflict } = standIn;
  const of = (each: PerformerAnswer) => performer(language, each);
  return {
    ...{ performers: performers.map(of), gap },
    ambiguity: ambiguity && {
      ...ambiguity,
      readings: ambiguity.readings.map((each) => ({ performers: each.performers.map(of) })),
    },
    conflict: conflict && { claims: conflict.claims.map((claim) => party(language, claim)) },
  };
}

/** Away as the resolver counts it: the post itself, or every one of its holders. */
export function isAway({ post, standIn }: ChartPostAnswer): boolean {
  if (post.absences.length > 0) return true;
  return standIn.incumbents.length > 0 && standIn.incumbents.every(({ absences }) => absences.length > 0);
}

/** When the first of the absences ends, where all of them are known to end. */
export function backAt({ post, standIn }: ChartPostAnswer): string | null {
  const ends = [...post.absences, ...standIn.incumbents.flatMap(({ absences }) => absences)].map(
    ({ validTo }) => validTo,
  );
  const known = ends.filter((end) => end !== null).sort();
  return known.length < ends.length ? null : (known.at(-1) ?? null);
}

/** How the holders of a post stand on a card: their names, or that none is recorded. */
function holderTokens({ language }: Telling, answer: ChartPostAnswer): readonly Token[] {
  const { post, standIn } = answer;
  const { incumbents } = standIn;
  const names = incumbents.map((each) => nameIn(language, each));
  const some = incumbents.filter(({ absences }) => absences.length > 0);
  const awayWord = phrase(language, 'away');
  if (isAway(answer)) {
    const away: Token = { kind: 'away', text: awayWord };
    return names.length === 0 ? [away] : [{ kind: 'holder', text: listed(language, names) }, away];
  }
  return [
    ...(names.length > 0 ? [{ kind: 'holder', text: listed(language, names) } as const] : []),
    ...some.map((each) => ({ kind: 'away', text: `${nameIn(language, each)} ${awayWord}` }) as const),
    ...(post.state === 'unrecorded' && names.length === 0
      ? [{ kind: 'note', text: phrase(language, 'unrecorded') } as const]
      : []),
  ];
}

/** A badge says in capitals what is open; Chinese has none. */
export const openWord = ({ word }: Brief): string => word.toUpperCase();

/** What is open for a post, short; a vacant post without a gap is vacant all the same. */
function openTokens({ language }: Telling, answer: ChartPostAnswer): readonly Token[] {
  const { gap } = answer.standIn;
  const open = briefsOfPost(labelledStandIn(language, answer), language).map((brief): Token => {
    const what = brief.kind === 'gap' && gap !== null ? gapWordsShort[gap.reason][language] : brief.what;
    return { kind: brief.kind === 'notRecorded' ? 'note' : brief.kind, text: `${openWord(brief)} ${what}` };
  });
  if (open.length > 0 || answer.post.state !== 'vacant') return open;
  return [{ kind: 'gap', text: gapWordsShort.vacant[language] }];
}

/**
 * What a card says of a post: the holder, who stays named while away, then those who perform, then what is open. `whole`
 * also tells manner, extent and end; without it, only an extent that is not all of the work.
 */
export function postTokens(telling: Telling, answer: ChartPostAnswer, whole: boolean): readonly Token[] {
  const { language, at } = telling;
  const { performers, ...open } = labelledStandIn(language, answer);
  const kind = isPartial(openOf(open)) ? 'partial' : 'standIn';
  const standIns = substitutes(performers).map(({ person, post, organization, manner, extent }): Token => {
    const name = (person ?? post ?? organization)?.label ?? '';
    const how = whole
      ? [
          mannerWordsShort[manner][language],
          extentWordsShort[extent][language],
          untilText(answer.holdsUntil, at, telling, 'to'),
        ]
      : extent === 'full'
        ? []
        : [extentWordsShort[extent][language]];
    return { kind, text: [`⇄ ${name}`, ...how].join(language === 'zh' ? ' ' : ', ') };
  });
  return [...holderTokens(telling, answer), ...standIns, ...openTokens(telling, answer)];
}
