import { questions } from '../api/questions.js';
import { Link } from '../parts/Link.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address } from '../state/address.js';
import { asked, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { t } from '../text/catalog.js';
import { Briefing } from './Briefing.js';
import { DutyPanel } from './DutyPanel.js';
import { Heading } from './Heading.js';
import { PersonPanel } from './PersonPanel.js';
import { PostPanel } from './PostPanel.js';
import { SourcePanel } from './SourcePanel.js';
import { UnitPanel } from './UnitPanel.js';

/** The answer to what was typed or selected. */
export function Panel() {
  const { sel, q } = address.value;
  return (
    <section id="answer" class="panel" aria-label={t('answer')} tabIndex={-1}>
      {sel !== '' ? <Selected key={sel} id={sel} /> : q !== '' ? <DutyPanel key={q} text={q} /> : <Welcome />}
    </section>
  );
}

function Selected({ id }: { readonly id: string }) {
  const { data, error } = useAnswer(questions.kind, { id, ...asked.value });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const { node } = data;
  const label = node !== null && 'label' in node ? node.label : id;
  switch (node?.__typename) {
    case 'Duty':
      return <DutyPanel duty={id} />;
    case 'Post':
      return <PostPanel id={id} />;
    case 'Person':
      return <PersonPanel id={id} label={label} />;
    case 'Organization':
      return <UnitPanel id={id} label={label} />;
    case 'Provision':
    case 'Document':
      return <SourcePanel id={id} />;
    case 'Case':
      return (
        <>
          <Heading kind={t('viewCases')} label={label} />
          <Link to={{ view: 'cases', case: id, part: '', sel: '' }}>{t('seeCase')}</Link>
        </>
      );
    default:
      return (
        <div class="notice" role="status">
          <h2>{t('notFound')}</h2>
          <p>{label}</p>
        </div>
      );
  }
}

const examples: Readonly<Record<string, readonly string[]>> = {
  demo: ['烧垃圾', '义务教育招生', '创文', 'fgw'],
  shangcheng: ['环境保护', '财政', '信访'],
  hongkou: ['环境保护', '重大决策'],
};

/** What can be asked, before anything was. */
function Welcome() {
  return (
    <div class="welcome">
      <h2>{t('who')}</h2>
      <p>{t('answerNone')}</p>
      <p class="names">
        {t('tryAsking')}
        {(examples[within.value] ?? []).map((text) => (
          <Link key={text} to={{ q: text, sel: '' }} lang="zh-CN">
            {text}
          </Link>
        ))}
      </p>
      <Briefing />
    </div>
  );
}
