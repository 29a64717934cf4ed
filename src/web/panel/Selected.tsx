import { questions } from '../api/questions.js';
import { Link } from '../parts/Link.js';
import { Trouble } from '../parts/Trouble.js';
import { asked } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { t } from '../text/catalog.js';
import { DutyPanel } from './DutyPanel.js';
import { MeaningPanel } from './MeaningPanel.js';
import { PersonPanel } from './PersonPanel.js';
import { PostPanel } from './PostPanel.js';
import { Skeleton } from './Skeleton.js';
import { SourcePanel } from './SourcePanel.js';
import { Top } from './Top.js';
import { UnitPanel } from './UnitPanel.js';

/** What is told of a record, by its kind. */
export function Selected({ id }: { readonly id: string }) {
  const { data, error } = useAnswer(questions.kind, { id, ...asked.value });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Skeleton />;
  const { record } = data;
  const label = record !== null && 'label' in record ? record.label : id;
  switch (record?.__typename) {
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
        <article class="answer">
          <Top kind={t('viewcases')} label={label} />
          <p class="nothing">
            <Link to={{ view: 'cases', case: id, part: '', sel: '' }}>{t('seeCase')}</Link>
          </p>
        </article>
      );
    default:
      return record === null ? <p class="nothing">{t('notFound')}</p> : <MeaningPanel id={id} />;
  }
}
