import { questions } from '../api/questions.js';
import { Link } from '../parts/Link.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { t } from '../text/catalog.js';
import { DutyPanel } from './DutyPanel.js';
import { Heading } from './Heading.js';
import { PersonPanel } from './PersonPanel.js';
import { PostPanel } from './PostPanel.js';
import { SourcePanel } from './SourcePanel.js';
import { UnitPanel } from './UnitPanel.js';

/** What is told of a record, by its kind. */
export function Selected({ id }: { readonly id: string }) {
  const { data, error } = useAnswer(questions.kind, { id, ...asked.value });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
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
        <>
          <Heading kind={t('viewcases')} label={label} />
          <Link to={{ view: 'cases', case: id, part: '', sel: '' }}>{t('seeCase')}</Link>
        </>
      );
    default:
      return <p role="status">{record === null ? t('notFound') : label}</p>;
  }
}
