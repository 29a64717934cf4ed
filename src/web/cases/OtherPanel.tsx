import { citation } from '../../wording/citation.js';
import type { Named } from '../../wording/labelled.js';
import { caseQuestions } from '../api/caseQuestions.js';
import { Name } from '../parts/Name.js';
import { Related } from '../parts/Related.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language } from '../state/session.js';
import { t } from '../text/catalog.js';

/** A step, a procedure, a norm, a ruling, or what a document does not say: whom it names, and its articles. */
export function OtherPanel({ id }: { readonly id: string }) {
  const { data, error } = useAnswer(caseQuestions.other, { id, ...asked.value });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const { node } = data;
  if (node === null || !('basis' in node)) return <p role="status">{t('notFound')}</p>;
  const { label } = { label: node.id, ...node };
  const cited = node.basis.flatMap((each) => ('article' in each && each.document !== null ? [each as Quoted] : []));
  const roles = 'performerRole' in node ? node.performerRole : [];
  return (
    <article>
      <h2>{label}</h2>
      {namedBy(node as Partial<Naming>).map((each) => (
        <Name key={each.id} {...each} />
      ))}
      {roles.length > 0 && <p lang="zh-CN">{roles.join('、')}</p>}
      {cited.map((each) => (
        <blockquote key={each.id} lang="zh-CN">
          <Name id={each.id} label={citation(each, language.value)} /> {each.quote}
        </blockquote>
      ))}
      {'procedure' in node && node.procedure !== null && <Related title={t('viewCases')} records={[node.procedure]} />}
    </article>
  );
}

type Quoted = Parameters<typeof citation>[0] & { readonly id: string; readonly quote: string };

interface Naming {
  readonly names: readonly Named[];
  readonly performer: readonly Named[];
  readonly matters: readonly Named[];
  readonly duty: Named | null;
}

const namedBy = ({ names = [], performer = [], matters = [], duty = null }: Partial<Naming>): readonly Named[] => [
  ...names,
  ...performer,
  ...matters,
  ...(duty === null ? [] : [duty]),
];
