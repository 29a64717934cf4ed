import { changeSetOf } from '../../exporting/data/changeSet.js';
import { jsonLdOf } from '../../exporting/data/jsonLd.js';
import { mermaidOf } from '../../exporting/data/mermaid.js';
import { statementsOf } from '../../exporting/data/statements.js';
import { turtleOf } from '../../exporting/data/turtle.js';
import type { RecordFormat } from '../../exporting/formats.js';
import type { Origin } from '../../exporting/origin.js';
import { say } from '../../exporting/words.js';
import { gexfOf, graphmlOf } from '../../graph/graphFiles.js';
import type { ShownSnapshot } from '../../graph/snapshot.js';
import { isRestricted } from '../../ledger/lens.js';
import { askOrgChart } from '../ask/askOrgChart.js';
import type { Asking } from '../ask/openSnapshot.js';
import type { Context } from '../context.js';

export interface ExportedText {
  readonly text: string;
  /** The ids of records that it shows and that are not for everybody. */
  readonly restricted: readonly string[];
}

/** What is recorded, as data: `json` all days, everything else what is in force at the moment. */
export function exportRecords(format: RecordFormat, origin: Origin): ExportedText {
  const { shown } = origin;
  const versions = shown.ids().flatMap((id) => shown.history(id));
  const told =
    format === 'json' ? versions.map(({ record }) => record) : shown.ids().flatMap((id) => shown.get(id) ?? []);
  const restricted = [...new Set(told.filter(isRestricted).map(({ id }) => id))];
  return { text: writers[format](shown, origin), restricted };
}

const writers: Readonly<Record<RecordFormat, (shown: ShownSnapshot, origin: Origin) => string>> = {
  json: (shown, origin) => {
    const versions = shown.ids().flatMap((id) => shown.history(id));
    const about = [say(origin.language, 'everyDay'), ...origin.about].join(' ');
    const reason = say(origin.language, 'exportReason', { government: origin.named(shown.government), about });
    return `${JSON.stringify(changeSetOf(shown.government, versions, reason), null, 1)}\n`;
  },
  turtle: (shown, origin) => turtleOf(statementsOf(shown, aboutOf(origin))),
  jsonld: (shown, origin) => jsonLdOf(statementsOf(shown, aboutOf(origin))),
  gexf: (shown, origin) => gexfOf(shown, graphAboutOf(origin)),
  graphml: (shown, origin) => graphmlOf(shown, graphAboutOf(origin)),
};

const aboutOf = ({ shown, withheld }: Origin) => ({ government: shown.government, withheld });

const graphAboutOf = (origin: Origin) => ({
  title: origin.named(origin.shown.government),
  description: [`at ${origin.shown.moment.at}, knownAt ${origin.shown.moment.knownAt}`, ...origin.about].join(' '),
});

/** The chart as text. */
export async function exportChart(
  context: Context,
  root: string,
  asking: Asking,
  origin: Origin,
): Promise<ExportedText> {
  return { text: mermaidOf(await askOrgChart(context, { root, ...asking }), origin), restricted: [] };
}
