import type { ChartPostAnswer, NamedAnswer, PerformerAnswer } from './answer.js';
import type { Notice, Token } from './chart.js';
import { untilText } from './moment.js';
import { type ChartLanguage, extentInBadge, extentWords, gapWords, mannerWords, words } from './words.js';

/** In which language, for which day, and until when the exceptions hold. */
export interface Telling {
  readonly language: ChartLanguage;
  readonly at: string | null;
  readonly timeZone: string;
  readonly until: Readonly<Record<string, string | null>>;
}

export const nameIn = (language: ChartLanguage, { name, nameEn }: NamedAnswer): string =>
  language === 'en' ? (nameEn ?? name) : name;

const separated = (language: ChartLanguage, parts: readonly string[]): string =>
  parts.join(language === 'zh' ? '、' : ', ');

const dotted = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** Away as the resolver counts it: the post itself, or every one of its holders. */
export function isAway({ post, standIn }: ChartPostAnswer): boolean {
  if (post.absences.length > 0) return true;
  return standIn.incumbents.length > 0 && standIn.incumbents.every(({ absences }) => absences.length > 0);
}

/** When the first of the absences ends, where all of them are known to end. */
function backAt({ post, standIn }: ChartPostAnswer): string | null {
  const ends = [...post.absences, ...standIn.incumbents.flatMap(({ absences }) => absences)].map(
    ({ validTo }) => validTo,
  );
  const known = ends.filter((end) => end !== null).sort();
  return known.length < ends.length ? null : (known.at(-1) ?? null);
}

const substitutes = ({ standIn }: ChartPostAnswer): readonly PerformerAnswer[] =>
  standIn.performers.filter(({ manner }) => manner !== 'PRESENT');

/** A person with their post, else whichever of them the records name. */
function performerName(language: ChartLanguage, { person, post, organization }: PerformerAnswer): string {
  const parts = [post, person].filter((each) => each !== null).map((each) => nameIn(language, each));
  if (parts.length === 0) return organization === null ? '' : nameIn(language, organization);
  return parts.join(language === 'zh' ? '' : ' ');
}

/** How the holders of a post stand on a card: their names, or that none is recorded. */
function holderTokens(telling: Telling, answer: ChartPostAnswer): readonly Token[] {
  const { language } = telling;
  const { post, standIn } = answer;
  const { incumbents } = standIn;
  const names = incumbents.map((each) => nameIn(language, each));
  const some = incumbents.filter(({ absences }) => absences.length > 0);
  if (isAway(answer)) {
    const away: Token = { kind: 'away', text: words.away[language] };
    return names.length === 0 ? [away] : [{ kind: 'holder', text: separated(language, names) }, away];
  }
  return [
    ...(names.length > 0 ? [{ kind: 'holder', text: separated(language, names) } as const] : []),
    ...some.map((each) => ({ kind: 'away', text: `${nameIn(language, each)} ${words.away[language]}` }) as const),
    ...(post.state === 'UNRECORDED' && names.length === 0
      ? [{ kind: 'note', text: words.unrecorded[language] } as const]
      : []),
  ];
}

/** The gap or the conflict of a post, short; a vacant post without a gap is vacant all the same. */
function openTokens(telling: Telling, { post, standIn }: ChartPostAnswer): readonly Token[] {
  const { language } = telling;
  const { gap, conflict } = standIn;
  if (gap !== null) {
    const reason = gapWords[gap.reason]?.short[language] ?? gap.reason;
    return [{ kind: 'gap', text: `${words.gap[language]} ${reason}` }];
  }
  if (conflict !== null) {
    const names = conflict.claims.map(({ person, post: claimed }) => person ?? claimed);
    const named = names.filter((each) => each !== null).map((each) => nameIn(language, each));
    return [{ kind: 'conflict', text: `${words.conflict[language]} ${named.join(' / ')}` }];
  }
  return post.state === 'VACANT' ? [{ kind: 'gap', text: gapWords.VACANT?.short[language] ?? '' }] : [];
}

/**
 * What a card says of a post: the holder, who stays named while away, then whoever performs. `whole` also tells
 * manner, extent and end; without it, only an extent that is not all of the work.
 */
export function postTokens(telling: Telling, answer: ChartPostAnswer, whole: boolean): readonly Token[] {
  const { language, at, timeZone, until } = telling;
  const standIns = substitutes(answer).map((performer): Token => {
    const { person, manner, extent } = performer;
    const name = person === null ? performerName(language, performer) : nameIn(language, person);
    const how = whole
      ? [
          mannerWords[manner][language],
          extentInBadge[extent][language],
          untilText(until[answer.post.id] ?? null, at, timeZone, language, 'to'),
        ]
      : extent === 'FULL'
        ? []
        : [extentInBadge[extent][language]];
    return { kind: 'standIn', text: [`⇄ ${name}`, ...how].join(language === 'zh' ? ' ' : ', ') };
  });
  return [...holderTokens(telling, answer), ...standIns, ...openTokens(telling, answer)];
}

/** The exception of a post in a sentence, with everything that its card may have no room for. */
export function noticesOf(telling: Telling, answer: ChartPostAnswer): readonly Notice[] {
  const { language, at, timeZone, until } = telling;
  const { post, standIn } = answer;
  const zh = language === 'zh';
  const names = separated(
    language,
    standIn.incumbents.map((each) => nameIn(language, each)),
  );
  const who = `${nameIn(language, post)}${names === '' ? '' : `${zh ? '' : ' '}${names}`}`;
  const end = untilText(until[post.id] ?? null, at, timeZone, language);
  const back = isAway(answer) ? `${words.away[language]} ${untilText(backAt(answer), at, timeZone, language)}` : '';
  const told = (kind: Notice['kind'], what: string): Notice => ({
    post: post.id,
    kind,
    who,
    what: [back, what].filter((part) => part !== '').join(zh ? '；' : '; '),
  });
  if (standIn.gap !== null) {
    const { reason, arranger } = standIn.gap;
    const by = arranger === null ? '' : zh ? `由${nameIn(language, arranger)}安排` : `by ${nameIn(language, arranger)}`;
    const full = gapWords[reason]?.full[language] ?? reason;
    return [told('gap', `${words.gap[language]} · ${dotted([full, by, end])}`)];
  }
  if (standIn.conflict !== null) {
    const claims = standIn.conflict.claims.map(({ person, post: claimed }) =>
      performerName(language, { person, post: claimed, organization: null, manner: 'RULE', extent: 'FULL' }),
    );
    return [told('conflict', `${words.conflict[language]} · ${claims.join(' / ')} · ${end}`)];
  }
  const standIns = substitutes(answer).map(
    (each) =>
      `⇄ ${dotted([performerName(language, each), mannerWords[each.manner][language], extentWords[each.extent][language], end])}`,
  );
  if (standIns.length > 0) return [told('standIn', standIns.join(zh ? '；' : '; '))];
  return back === '' ? [] : [told('away', '')];
}
