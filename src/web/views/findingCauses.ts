import type { Named } from '../../wording/labelled.js';
import { begun } from '../text/catalog.js';
import type { Finding } from '../text/shapes.js';

/** Findings that one thing brings about: the post that nobody fills or stands in for, or what they have in common. */
export interface Cause {
  readonly key: string;
  readonly severity: Finding['severity'];
  readonly code: Finding['code'];
  readonly reason: Finding['reason'];
  /** What it is about; `null`: each of them about something else. */
  readonly subject: Named | null;
  readonly found: readonly Finding[];
}

const severities = ['error', 'warning', 'info'] as const;

/** What brings about the most first, in the order of severity. Each finding stands under one cause. */
export function causesOf(findings: readonly Finding[]): readonly Cause[] {
  const causes = new Map<
    string,
    { readonly first: Finding; readonly subject: Named | null; readonly found: Finding[] }
  >();
  for (const finding of findings) {
    const subject = causing(finding);
    const key = [finding.severity, finding.code, finding.reason, subject?.id].join(' ');
    const known = causes.get(key) ?? { first: finding, subject, found: [] };
    causes.set(key, known);
    known.found.push(finding);
  }
  return [...causes]
    .map(
      ([
        key,
        {
          first: { severity, code, reason },
          subject,
          found,
        },
      ]) => ({ key, severity, code, reason, subject, found }),
    )
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.found.length - a.found.length ||
        (a.key < b.key ? -1 : 1),
    );
}

/** The post, or else the person or the unit; of one duty alone, the duty is what it is about, and no cause. */
function causing({ subjects }: Finding): Named | null {
  for (const kind of ['Post', 'Person', 'Organization', 'Document'] as const) {
    const [found] = subjects.filter(({ __typename }) => __typename === kind);
    if (found !== undefined) return { id: found.id, label: 'label' in found ? found.label : found.id };
  }
  return null;
}

/** What findings of one cause say of their duties, where it is the same of each at the same time; else `null`. */
export function saidTogether(found: readonly Finding[]): string | null {
  const said = ({ sentence, settledBy, from, to }: Finding) => {
    const rest = sentence.replace(
      /^“[^”]*”(?:\s*[（(]([^）)]*)[）)]([：:]\s*)|[^：:]*[：:]\s*)/,
      (_, how = '', colon = '') => begun(how + colon),
    );
    return { rest, key: [rest, settledBy, from, to].join() };
  };
  const [first, ...others] = found.map(said);
  return first !== undefined && others.every(({ key }) => key === first.key) ? first.rest : null;
}

export interface FindingFilter {
  readonly severity: string;
  readonly code: string;
  /** The id of a record that it concerns; empty: all. */
  readonly about: string;
  /** `new` or `known`; empty: both. */
  readonly known: string;
}

/** `severity:warning code:GAP demo/org/statistics` */
export function parseFindings(given: string): FindingFilter {
  const words = given.split(/\s+/).filter((word) => word !== '');
  const named = (name: string) => words.find((word) => word.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  return {
    severity: named('severity'),
    code: named('code'),
    known: named('known'),
    about: words.find((word) => !/^(severity|code|known):/.test(word)) ?? '',
  };
}

export const matches = ({ severity, code, subjects, known }: Finding, wanted: FindingFilter): boolean =>
  (wanted.severity === '' || severity === wanted.severity) &&
  (wanted.code === '' || code === wanted.code) &&
  (wanted.known === '' || (wanted.known === 'known') === (known !== null)) &&
  (wanted.about === '' || subjects.some(({ id }) => id === wanted.about));
