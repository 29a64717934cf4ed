import { screamingCase } from '../../util/camelCase.js';
import { modeWords, oversightWords } from '../../wording/labels.js';
import { isDay } from '../../wording/time.js';
import { recordQuestions } from '../api/recordQuestions.js';
import type { AbsenceReason } from '../generated/operations.js';
import { within } from '../state/asked.js';
import { addDays } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { apiLanguage } from '../state/session.js';
import { inLanguage } from '../text/catalog.js';
import type { Known, Standing } from './form.js';
import type { FormName } from './forms.js';
import type { Spell } from './overlap.js';
import { one, text, type Values } from './values.js';

/** What the ledger has that a form needs, with whether it is being asked. */
export function useKnown(form: FormName, values: Values): Known & { readonly loading: boolean } {
  const lang = apiLanguage.value;
  const isSpell = form === 'leave' || form === 'trip' || form === 'return';
  const span = form === 'return' ? around(text(values, 'day')) : { from: text(values, 'from'), to: text(values, 'to') };
  const of = one(values, 'who')?.id;
  const isWhole = of !== undefined && isDay(span.from) && isDay(span.to) && span.from <= span.to;
  const spells = useAnswer(
    recordQuestions.spells,
    isSpell && isWhole ? { within: within.value, of, from: span.from, to: addDays(span.to, 1) } : null,
  );
  const day = text(values, 'day');
  const about = { leaving: one(values, 'who')?.id, division: one(values, 'what')?.id }[form as 'leaving' | 'division'];
  const at = isDay(day) ? day : null;
  const standing = useAnswer(recordQuestions.standing, about === undefined ? null : { id: about, at, lang });
  const ofCase = text(values, 'case');
  const steps = useAnswer(recordQuestions.steps, form === 'step' && ofCase !== '' ? { case: ofCase, at, lang } : null);
  const cases = useAnswer(recordQuestions.cases, form === 'step' ? { within: within.value, at, lang } : null);
  return {
    spells: isSpell && isWhole ? spellsIn(spells.data, of) : [],
    standing:
      form === 'step'
        ? (steps.data?.checkCase?.obligations ?? []).map(({ step }) => ({
            id: step.id,
            text: step.label,
            isLikely: false,
          }))
        : standingIn(standing.data?.record ?? null, text(values, 'mode'), one(values, 'leader')?.id),
    cases: (cases.data?.cases?.nodes ?? []).map(({ id, label }) => ({ id, text: label })),
    loading: [spells, standing, steps, cases].some(({ loading }) => loading),
  };
}

const around = (day: string) => (isDay(day) ? { from: addDays(day, -1), to: day } : { from: '', to: '' });

type Answered<Q extends (typeof recordQuestions)[keyof typeof recordQuestions]> = ReturnType<
  typeof useAnswer<NonNullable<NonNullable<Q['types']>['answer']>, unknown>
>['data'];

function spellsIn(data: Answered<typeof recordQuestions.spells>, of: string | undefined): readonly Spell[] {
  const begun = (data?.turns ?? []).flatMap(({ begins }) => begins);
  const found = [...(data?.absences?.nodes ?? []), ...begun].flatMap((each): Spell[] => {
    if (!('reason' in each) || each.of?.id !== of) return [];
    const { id, note, validFrom, validTo, basis } = each;
    const reason = screamingCase(each.reason) as AbsenceReason;
    const place = each.place === null ? null : (screamingCase(each.place) as Spell['place']);
    return [{ id, reason, place, note, validFrom, validTo, basis: basis.map((one) => one.id) }];
  });
  return [...new Map(found.map((each) => [`${each.id} ${each.validFrom}`, each])).values()];
}

/** The tenures of a person or a post; who oversees a unit or holds a duty, beside the leader who is to. */
function standingIn(
  record: NonNullable<Answered<typeof recordQuestions.standing>>['record'] | null,
  mode: string,
  leader: string | undefined,
): readonly Standing[] {
  if (record === null) return [];
  if ('tenures' in record) {
    return record.tenures.map((each) => ({
      ...{ id: each.id, isLikely: true },
      text: ('post' in each ? each.post : each.person)?.label ?? '',
    }));
  }
  if ('overseers' in record) {
    return record.overseers
      .filter(({ oversightMode }) => oversightMode === 'inCharge' || oversightMode === 'liaison')
      .map(({ id, overseer, oversightMode }) => ({
        ...{ id, text: `${overseer?.label} ${inLanguage(oversightWords[oversightMode])}` },
        isLikely: screamingCase(oversightMode) === mode && (mode === 'IN_CHARGE' || overseer?.id === leader),
      }));
  }
  if ('assignments' in record) {
    return record.assignments
      .filter((each) => each.mode === 'inCharge' || each.mode === 'liaises')
      .map(({ id, holder, mode: held }) => ({
        ...{ id, text: `${holder?.label} ${inLanguage(modeWords[held])}` },
        isLikely: mode === 'IN_CHARGE' && held === 'inCharge',
      }));
  }
  return [];
}
