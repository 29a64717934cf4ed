import { chartOf } from '../../chart/data.js';
import { chartFile, type FileOptions } from '../../chart/file.js';
import { askChart, type ChartVariables } from '../../chart/query.js';
import { DomainError, type Problem } from '../../model/error.js';
import type { Language } from '../../model/text.js';
import type { Context } from '../../service/context.js';
import { fromApi } from '../../wording/fromApi.js';
import { type ResponseError, withApiHere } from '../session/askHere.js';
import type { Terminal } from '../text/terminal.js';

/** The chart as an SVG file of its own: the bytes that `GET /chart.svg` sends. */
export async function chartSvg(
  context: Context,
  terminal: Terminal,
  variables: ChartVariables,
  language: Language,
  drawing: FileOptions,
): Promise<string> {
  const answer = await withApiHere(context, terminal, (ask) =>
    askChart(async (query, given) => {
      const { data, errors = [] } = await ask({ query, variables: given });
      return errors[0] === undefined ? fromApi(data) : refused(errors[0]);
    }, variables),
  );
  return chartFile(chartOf(answer, language), drawing);
}

/** What is wrong with the question is told as every command tells it; the rest is ours. */
function refused({ message, extensions }: ResponseError): never {
  const [first, ...others] = (extensions?.problems ?? []) as readonly Problem[];
  if (first !== undefined) throw new DomainError([first, ...others]);
  throw new Error(message);
}
