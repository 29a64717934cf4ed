import { address } from '../state/address.js';
import { Asked } from './Asked.js';
import { Explained } from './Explained.js';
import { Selected } from './Selected.js';

/** The answer to what was typed, or what is told of what was selected; beside a list, how it was found stands here too. */
export function Answer() {
  const { sel, q, view } = address.value;
  return (
    <>
      {sel !== '' ? <Selected key={sel} id={sel} /> : <Asked key={q} text={q} />}
      {view !== 'today' && <Explained />}
    </>
  );
}
