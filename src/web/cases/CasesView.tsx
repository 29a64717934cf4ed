import { address } from '../state/address.js';
import { CaseList } from './CaseList.js';
import { CaseView } from './CaseView.js';
import { DueList } from './DueList.js';

/** 办理: what is due and which cases there are, or one case. */
export function CasesView() {
  const { case: id } = address.value;
  if (id !== '') return <CaseView key={id} id={id} />;
  return (
    <>
      <DueList />
      <CaseList />
    </>
  );
}
