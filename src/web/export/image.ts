import type { ChartAnswer } from '../../chart/answer.js';
import { chartOf } from '../../chart/data.js';
import { chartFile as fileOf } from '../../chart/file.js';
import type { Language } from '../state/address.js';

/** The chart as a file of its own: the same bytes as `zhifen chart --svg` gives for the same moment. It is never of "now". */
export const chartFile = (answer: ChartAnswer, language: Language, selected: string | null): string =>
  fileOf(chartOf({ ...answer, at: answer.at ?? new Date().toISOString() }, language), { selected });

/** The same as a picture, twice as fine as on the screen. */
export async function pngOf(svg: string): Promise<Blob> {
  // What fills its frame has no size of its own.
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const sized = svg.replace('width="100%"', `width="${width}" height="${height}"`);
  const url = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('too large')) : resolve(blob)), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
