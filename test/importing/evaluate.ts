import { stringify } from 'yaml';
import type { Context } from '../../src/service/context.js';
import { type Draft, type Drafted, type DraftedStatement, draftedOf } from './drafted.js';
import { bare, type Limits, type Notice, namesOf, type Open, type Stated, statedIn } from './gold.js';

/** What came of one notice. */
export interface Judged {
  readonly notice: Notice;
  readonly drafted: Drafted;
  /** What it states and the draft states too. */
  readonly found: readonly { readonly stated: Stated; readonly drafted: DraftedStatement }[];
  readonly missed: readonly Stated[];
  /** What the draft states and the notice does not. */
  readonly surplus: readonly DraftedStatement[];
  /** Said without the limit that the notice has, or with another, and nothing is asked about it. */
  readonly limitsLost: readonly DraftedStatement[];
  readonly open: readonly { readonly open: Open; readonly as: Openness }[];
  /** Names in the draft that do not stand in the notice. */
  readonly invented: readonly string[];
  readonly header: readonly HeaderFact[];
  /** Who holds which post. */
  readonly seats: { readonly found: number; readonly stated: number; readonly drafted: number };
}

/** `asked` where it should be; `told`: nothing is made of it, and that is said; `decided` is the worst fault. */
export const openness = ['asked', 'told', 'dropped', 'decided'] as const;
export type Openness = (typeof openness)[number];

interface HeaderFact {
  readonly field: string;
  readonly stated: string;
  readonly drafted: string;
  readonly isRight: boolean;
}

export async function judge(context: Context, notice: Notice, draft: Draft): Promise<Judged> {
  const drafted = await draftedOf(context, notice, draft);
  const left = [...drafted.statements];
  const found: Judged['found'][number][] = [];
  const missed: Stated[] = [];
  for (const stated of statedIn(notice)) {
    const same = left.filter((each) => isSame(stated, each));
    const best = same.find((each) => sameLimits(stated.limits, each.limits)) ?? same[0];
    if (best !== undefined) left.splice(left.indexOf(best), 1);
    // Whose work is open is neither missed nor found.
    if (stated.isOpen) continue;
    if (best === undefined) missed.push(stated);
    else found.push({ stated, drafted: best });
  }
  const isAsked = ({ line }: DraftedStatement, { limits: { to } }: Stated) =>
    drafted.asked.some((each) => each.line === line || (to !== undefined && each.text.includes(inChinese(to))));
  return {
    ...{ notice, drafted, found, missed, surplus: left },
    limitsLost: found.flatMap(({ stated, drafted: each }) =>
      sameLimits(stated.limits, each.limits) || isAsked(each, stated) ? [] : [each],
    ),
    open: (notice.open ?? []).map((open) => ({ open, as: opennessOf(open, drafted) })),
    invented: inventedIn(notice, drafted),
    header: headerOf(notice, drafted),
    seats: seatsOf(notice, drafted),
  };
}

/** 2027-06-30 as notices write it. */
const inChinese = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.some((other) => bare(other) === bare(each)));

const isSame = (stated: Stated, drafted: DraftedStatement): boolean =>
  stated.kind === drafted.kind && meet(stated.holder, drafted.holder) && meet(stated.what, drafted.what);

function sameLimits(stated: Limits, drafted: Limits): boolean {
  const sameDuties = (some: Limits['scope'] = [], others: Limits['scope'] = []): boolean =>
    some.length === others.length && some.every((each) => others.some((other) => meet(each, other)));
  return (
    stated.extent === drafted.extent &&
    stated.maxDays === drafted.maxDays &&
    stated.reasons === drafted.reasons &&
    stated.to === drafted.to &&
    stated.from === drafted.from &&
    sameDuties(stated.scope, drafted.scope) &&
    sameDuties(stated.except, drafted.except)
  );
}

export const inWords = ({ holder, kind, what }: Pick<Stated, 'holder' | 'kind' | 'what'>): string =>
  `${holder[0]} ${kind} ${what[0]}`;

function opennessOf({ words, field, decided = [] }: Open, drafted: Drafted): Openness {
  if (field !== undefined) {
    const given = drafted.parsed.fields.get(field as '日期');
    if (given === undefined) return field === '日期' && drafted.parsed.fields.has('施行') ? 'decided' : 'asked';
    const isAsked = drafted.asked.some(({ line, message }) => line === given.line || message.includes(field));
    return isAsked || drafted.told.some((each) => each.includes(field)) ? 'asked' : 'decided';
  }
  const about = bare(words ?? '');
  const touches = (text: string): boolean => {
    const its = bare(text);
    return its.includes(about) || (its.length > 1 && about.includes(its));
  };
  if (drafted.asked.some(({ text, message }) => touches(text) || bare(message).includes(about))) return 'asked';
  const patterns = [about, ...decided];
  const isDecided = drafted.statements.some((each) =>
    patterns.some((pattern) =>
      pattern
        .split(' ')
        .every((word) => [each.kind, ...each.holder, ...each.what].some((name) => bare(name) === bare(word))),
    ),
  );
  if (isDecided) return 'decided';
  return drafted.told.some((each) => bare(each).includes(about)) ? 'told' : 'dropped';
}

/** Units of which the text speaks together: 各街道办事处. */
const together = [
  { all: /各街道/u, one: /街道/u },
  { all: /各乡(?:镇|\(镇\)|、镇)/u, one: /[乡镇](?:人民政府)?$/u },
];

function inventedIn(notice: Notice, drafted: Drafted): readonly string[] {
  const text = bare(notice.text);
  const stands = (name: string): boolean => text.includes(bare(name)) || text.includes(withoutPlace(bare(name)));
  const isOfGroup = (name: string) => together.some(({ all, one }) => all.test(text) && one.test(name));
  const names = drafted.names.filter(
    (each) => each.length > 0 && !each.some((name) => stands(name) || isOfGroup(name)),
  );
  const { fields, title } = drafted.parsed;
  const written = [title?.text, fields.get('文号')?.text, fields.get('发文')?.text].filter(
    (each) => each !== undefined,
  );
  return [...new Set([...names.map(([name = '']) => name), ...written.filter((each) => !stands(each))])];
}

/** 区财政局 may be written 财政局. */
const withoutPlace = (name: string): string => name.replace(/^[区县市](?=..)/u, '');

function headerOf({ header }: Notice, { parsed: { fields } }: Drafted): readonly HeaderFact[] {
  const issuedOn = fields.get('日期')?.text ?? '';
  const facts = {
    issuer: fields.get('发文')?.text ?? '',
    number: fields.get('文号')?.text ?? '',
    issuedOn,
    from: fields.get('施行')?.text ?? issuedOn,
    replaces: fields.get('取代')?.text ?? '',
  };
  return Object.entries(facts).flatMap(([field, drafted]) => {
    const stated = namesOf(header[field as keyof typeof facts]);
    if (stated.length === 0 && (field !== 'replaces' || drafted === '')) return [];
    const isRight = stated.length > 0 && stated.every((each) => bare(drafted).includes(bare(each)));
    return [{ field, stated: stated.join('、'), drafted, isRight }];
  });
}

function seatsOf({ states }: Notice, { parsed, statements }: Drafted): Judged['seats'] {
  const stated = states.flatMap(({ who, post, open = false }) =>
    who === null || open ? [] : [{ who, post: namesOf(post) }],
  );
  // A name alone is whoever holds the post that they are recorded in.
  const seats = parsed.entries.map(({ person, title }) => ({ who: (person ?? title).text, title }));
  const found = stated.filter(({ who, post }) =>
    seats.some(
      (seat) =>
        seat.who === who &&
        // By the words, or by the record that the title comes to.
        (meet([seat.title.whole], post) || statements.some(({ holder }) => holder.includes(who) && meet(holder, post))),
    ),
  );
  const known = new Set(stated.map(({ who }) => who));
  return {
    found: found.length,
    stated: stated.length,
    drafted: new Set(seats.flatMap(({ who }) => (known.has(who) ? [who] : []))).size,
  };
}

/** A share with what it is of. */
export interface Share {
  readonly found: number;
  readonly stated: number;
  readonly drafted: number;
}

/** By kind of relation, or by style. */
export function sharesBy(judged: readonly Judged[], by: 'kind' | 'style'): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  const add = (key: string, more: Partial<Share>) => {
    const { found = 0, stated = 0, drafted = 0 } = shares.get(key) ?? {};
    shares.set(key, {
      found: found + (more.found ?? 0),
      stated: stated + (more.stated ?? 0),
      drafted: drafted + (more.drafted ?? 0),
    });
  };
  for (const { notice, found, missed, surplus } of judged) {
    const key = ({ kind }: { readonly kind: string }) => (by === 'kind' ? kind : notice.style);
    for (const { stated } of found) add(key(stated), { found: 1, stated: 1, drafted: 1 });
    for (const stated of missed) add(key(stated), { stated: 1 });
    for (const drafted of surplus) add(key(drafted), { drafted: 1 });
  }
  return shares;
}

export function total(shares: Iterable<Share>): Share {
  let [found, stated, drafted] = [0, 0, 0];
  for (const each of shares) {
    found += each.found;
    stated += each.stated;
    drafted += each.drafted;
  }
  return { found, stated, drafted };
}

/** How long a notice is as itself, as its draft, and as the change set that this comes to. */
export const sizesOf = ({ notice, drafted }: Judged): readonly { readonly as: string; readonly text: string }[] => [
  { as: 'notice', text: notice.text },
  { as: 'draft', text: drafted.text },
  { as: 'YAML', text: stringify(drafted.input, { lineWidth: 120 }) },
];
