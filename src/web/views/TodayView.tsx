import { BelowMap } from '../panel/Panel.js';
import { address } from '../state/address.js';
import { Below } from './Below.js';
import { ChartView } from './ChartView.js';

/** Beside the exceptions of the day: the map, and below it what is due and what changes; how an answer was found, where one is asked. */
export function TodayView() {
  const { sel, q } = address.value;
  return (
    <div class="mapped">
      <ChartView />
      {sel === '' && q === '' ? <Below /> : <BelowMap />}
    </div>
  );
}
