import type { NamedObligation } from '../../wording/labelledProcedure.js';
import { procedureWord, stateText } from '../../wording/procedure.js';
import { Badge } from '../parts/Name.js';
import { language } from '../state/session.js';

type State = NamedObligation['state'];

const ring = 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14';
const box = 'M2 2h12v12h-12z';
const tick = 'M4.6 8.2l2.4 2.4 4.4-5';

/** Each state has a shape of its own, so that none is told by its colour. */
const shapes: Readonly<Record<State, string>> = {
  blockedButDone: `${ring}M3.2 3.2l9.6 9.6`,
  done: `${ring}${tick}`,
  doneLate: `${box}${tick}`,
  doneDependsOnReading: `${ring}M8 1v14`,
  notDoneInPrinciple: 'M8 1l7 7-7 7-7-7z',
  overdue: 'M8 1.5l7 13h-14zM8 6.5v4M8 12v.8',
  due: box,
  waiting: 'M3 1.5h10l-10 13h10z',
  undetermined: 'M5.2 5.6a2.9 2.9 0 1 1 4 2.7c-.9.4-1.2.9-1.2 2M8 12.6v.8',
  notApplicable: 'M3 8h10',
};

/** The shape of a state. */
export const Shape = ({ state }: { readonly state: State }) => (
  <svg class={`shape step-${state}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[state]} />
  </svg>
);

type Marked = Pick<NamedObligation, 'state' | 'waitingFor' | 'modality' | 'faults'>;

/** Where a step stands, a shape and the word for it, and how much is to be noted. */
export const StateMark = ({ step }: { readonly step: Marked }) => (
  <>
    <span class={`badge step-state step-${step.state}${step.faults.length > 0 ? ' faulty' : ''}`}>
      <Shape state={step.state} /> {stateText(step, language.value)}
    </span>
    {step.faults.length > 0 && (
      <Badge kind="faults">
        ! {procedureWord(language.value, 'faults')} {step.faults.length}
      </Badge>
    )}
  </>
);
