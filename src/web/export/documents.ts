import type { ChartUnitAnswer } from '../../chart/answer.js';
import { postsOf } from '../roster/ask.js';
import { address } from '../state/address.js';
import { moment, within } from '../state/asked.js';
import { isMoment } from '../state/days.js';
import { overview } from '../state/overview.js';
import { accessToken, language } from '../state/session.js';

/** A document that the server makes of what is shown. */
export interface Offered {
  readonly name: 'division' | 'cover' | 'absence' | 'comparison' | 'duties' | 'today' | 'records';
  readonly ending: 'docx' | 'json';
  readonly parameters: Readonly<Record<string, string>>;
}

/** What fits the view and what is selected in it. */
export function offered(): readonly Offered[] {
  const { view, at, to, sel } = address.value;
  const word = (name: Offered['name'], parameters: Offered['parameters'] = {}): Offered => ({
    ...{ name, ending: 'docx', parameters },
  });
  const data = overview.value.data;
  const units = data === null ? [] : [data.orgChart.root, ...data.orgChart.beside];
  const posts = units.flatMap(postsOf);
  const selected = posts.filter(({ post, standIn }) => [post, ...standIn.incumbents].some(({ id }) => id === sel));
  const isAway = selected.some(({ post, standIn }) =>
    [post, ...standIn.incumbents].some(({ absences }) => absences.length > 0),
  );
  const hasDuties =
    sel !== '' && (posts.some(({ post }) => post.id === sel) || units.some((unit) => isUnder(unit, sel)));
  return [
    word('division'),
    word('cover'),
    word('today'),
    ...(isAway ? [word('absence', { of: sel })] : []),
    ...(hasDuties ? [word('duties', { of: sel })] : []),
    ...(view === 'compare' && isMoment(at) && isMoment(to) ? [word('comparison', { from: at, at: to })] : []),
    { name: 'records', ending: 'json', parameters: {} },
  ];
}

const isUnder = ({ organization, units = [] }: ChartUnitAnswer, id: string): boolean =>
  organization.id === id || units.some((each) => isUnder(each, id));

/** Fetches one, as known and of the day that the page shows, with the login of the page; and what it is called. */
export async function fetchDocument(
  { name, ending, parameters }: Offered,
  signal: AbortSignal,
): Promise<{ readonly file: Blob; readonly called: string }> {
  const { at, knownAt } = moment.peek();
  const asked = { within: within.peek(), at, knownAt, lang: language.peek(), ...parameters };
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== null);
  const token = accessToken.peek();
  const response = await fetch(`/export/${name}.${ending}?${new URLSearchParams(given).toString()}`, {
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    signal,
  });
  if (!response.ok) {
    const { errors = [] } = (await response.json().catch(() => ({}))) as { errors?: readonly { message: string }[] };
    throw new Error(errors[0]?.message ?? `HTTP ${response.status}`);
  }
  const [, encoded = ''] = /filename\*=UTF-8''(\S+)/u.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { file: await response.blob(), called: decodeURIComponent(encoded) || `${name}.${ending}` };
}
