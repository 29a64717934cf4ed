import { caseQuestions } from '../api/caseQuestions.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked, draft } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { AccountTable } from './AccountTable.js';
import { ct } from './caseWords.js';
import { reportData } from './labelledCase.js';
import { Report } from './Report.js';

/** Who answered for the steps of a case: as a table, or as the report to be printed. */
export function AccountView({ id, part }: { readonly id: string; readonly part: 'account' | 'report' }) {
  const { data, error, loading } = useAnswer(caseQuestions.accountability, { case: id, ...asked.value });
  if (error !== null) return <Trouble error={error} />;
  const found = data?.accountability ?? null;
  if (found === null) return <Loading />;
  const report = reportData(found);
  if (report === null) return <p>{found.check.gap?.sentence}</p>;
  return (
    <div class={loading ? 'stale' : undefined} aria-busy={loading}>
      {draft.value.assumptions.length > 0 && <p class="hint">{ct('recordedOnly')}</p>}
      {part === 'report' ? <Report data={report} /> : <AccountTable data={report} />}
    </div>
  );
}
