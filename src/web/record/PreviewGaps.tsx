import type { ComponentChildren } from 'preact';
import { gapWords, modeWords } from '../../wording/labels.js';
import { questions } from '../api/questions.js';
import { langOf } from '../parts/Name.js';
import { within } from '../state/asked.js';
import { addDays, dayOf, daysBetween, momentOf } from '../state/days.js';
import { askOnce, useWork } from '../state/resource.js';
import { apiLanguage } from '../state/session.js';
import { inLanguage, listed } from '../text/catalog.js';
import type { GapGroup, OpenDuty } from './forecast.js';
import { Block, lastDayOf, openEnd, spanText } from './previewParts.js';
import { rw } from './recordWords.js';

export const dutiesWord = (mode: GapGroup['mode'], n: number): string => {
  if (mode === 'inCharge') return rw('dutiesInCharge', { n });
  return mode === null ? rw('dutiesAny', { n }) : rw('dutiesIn', { n, mode: inLanguage(modeWords[mode]) });
};

function gapTitle(group: GapGroup): string {
  const { reason, limit, from, to, duties, mode } = group;
  const what = dutiesWord(mode, duties.length);
  const length = from === null || to === null ? 0 : daysBetween(dayOf(from), addDays(lastDayOf(to), 1));
  const days = length >= openEnd ? `${spanText(group)} ` : length === 0 ? '' : rw('nDays', { n: length });
  if (limit !== null && limit !== 'full') return rw('gapPart', { what, part: rw(`beyond${limit}`), days });
  return rw('gapAll', { what, days, why: inLanguage(gapWords[reason]) });
}

/** What would be open, by the unit that leads it. */
export function GapBlock({ group, children }: { readonly group: GapGroup; readonly children?: ComponentChildren }) {
  const units = useUnits(group);
  const byUnit = new Map<string, OpenDuty[]>();
  for (const duty of group.duties) {
    const unit = units?.get(duty.id) ?? rw('otherUnits');
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), duty]);
  }
  const rows = [...byUnit].map(([unit, duties]) => (
    <div key={unit}>
      <dt lang={langOf(unit)}>
        {unit} {duties.length}
      </dt>
      <dd>{listed(duties.map(dutyText))}</dd>
    </div>
  ));
  return (
    <Block mark="gap" state="gap" title={gapTitle(group)}>
      {units !== null && <dl class="by-unit">{rows.slice(0, mostUnits)}</dl>}
      {units !== null && rows.length > mostUnits && (
        <details>
          <summary>{rw('andMore', { n: rows.length - mostUnits })}</summary>
          <dl class="by-unit">{rows.slice(mostUnits)}</dl>
        </details>
      )}
      <p class="hint">{rw('settledBy', { what: group.settledBy })}</p>
      {children}
    </Block>
  );
}

const mostUnits = 8;

const dutyText = ({ label, others }: OpenDuty): string =>
  others.length === 0 ? label : `${label}${rw('sharedWith', { who: listed([...new Set(others)]) })}`;

/** The unit that leads each duty, by the id of the duty. */
function useUnits({ duties, from }: GapGroup): ReadonlyMap<string, string> | null {
  const ids = duties.map(({ id }) => id);
  const at = from === null ? null : momentOf(from);
  const variables = { within: within.value, at, knownAt: null, assume: null, lang: apiLanguage.value };
  const { data } = useWork(JSON.stringify(['units', ids, variables]), async (signal) => {
    const units = new Map<string, string>();
    for (let first = 0; first < ids.length; first += atOnce) {
      const { answers } = await askOnce(
        questions.answers,
        { ...variables, duties: ids.slice(first, first + atOnce) },
        signal,
      );
      for (const { question, holders } of answers?.nodes ?? []) {
        const unit = holders.find(({ mode, organization }) => mode === 'leads' && organization !== null)?.organization;
        if (unit != null && question.duty !== null) units.set(question.duty.id, unit.label);
      }
    }
    return units;
  });
  return data;
}

const atOnce = 100;
