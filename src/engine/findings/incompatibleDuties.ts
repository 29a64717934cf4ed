import { groupBy } from '../../util/groupBy.js';
import { nameOf } from '../case/step.js';
import type { DutyFinder } from './finder.js';

/** One person comes to handle a matter and to supervise or review it, because of standing in for a colleague. */
export const incompatibleDuties: DutyFinder = (snapshot, duty, answer) => {
  const acts = answer.holders.flatMap(({ mode, performers, standIn }) =>
    performers.flatMap(({ person, manner }) =>
      person === null
        ? []
        : [{ mode, person, manner, records: (standIn?.because ?? []).flatMap(({ records }) => records) }],
    ),
  );
  return [...groupBy(acts, ({ person }) => person)].flatMap(([person, own]) => {
    const checks = own.filter(({ mode }) => mode === 'supervises' || mode === 'reviews');
    const handles = own.filter(({ mode }) => mode === 'leads' || mode === 'inCharge' || mode === 'decides');
    const substituted = [...checks, ...handles].some(({ manner }) => manner !== 'present');
    if (checks.length === 0 || handles.length === 0 || !substituted) return [];
    const name = nameOf(snapshot, person);
    const what = nameOf(snapshot, duty);
    return [
      {
        code: 'INCOMPATIBLE_DUTIES' as const,
        severity: 'warning' as const,
        subjects: [person, duty],
        records: [...new Set([...checks, ...handles].flatMap(({ records }) => records))],
        reason: null,
        sentence: {
          zh: `${name.zh}因代行而对“${what.zh}”既办理又监督。`,
          en: `By standing in, ${name.en} both handles “${what.en}” and supervises it.`,
        },
        settledBy: { zh: '其中一项另行指定代行人', en: 'another stand-in for one of the two' },
      },
    ];
  });
};
