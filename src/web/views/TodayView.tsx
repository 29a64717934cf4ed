import { Below } from './Below.js';
import { ChartView } from './ChartView.js';

/** Beside the exceptions of the day: the map, and below it what is due and what changes. */
export const TodayView = () => (
  <>
    <ChartView />
    <Below />
  </>
);
