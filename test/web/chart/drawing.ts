export { chartOf } from '../../../src/chart/data.js';
export { drawChart } from '../../../src/chart/draw.js';
export { chartFile } from '../../../src/chart/file.js';
