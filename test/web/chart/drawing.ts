export { chartOf } from '../../../src/web/chart/data.js';
export { drawChart } from '../../../src/web/chart/draw.js';
