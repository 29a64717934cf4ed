import { groupBy } from '../../util/groupBy.js';
import { everyAnswer } from '../responsibilities.js';
import { nameOf } from '../step.js';
import type { Finder } from './finder.js';

/** One person comes to perform a matter and to supervise or review it, because of standing in for a colleague. */
export const incompatibleDuties: Finder = (snapshot) =>
  everyAnswer(snapshot).flatMap(({ duty, answer }) => {
    const acts = answer.holders.flatMap(({ mode, performers, post, standIn }) =>
      performers.map(({ person, manner }) => ({ mode, person, manner, post, records: standIn?.because ?? [] })),
    );
    return [
      ...groupBy(
        acts.filter(({ person }) => person !== null),
        ({ person }) => person,
      ),
    ].flatMap(([person, own]) => {
      const checks = own.filter(({ mode }) => mode === 'supervises' || mode === 'reviews');
      const does = own.filter(({ mode }) => mode === 'leads' || mode === 'inCharge' || mode === 'decides');
      const substituted = [...checks, ...does].some(({ manner }) => manner !== 'present');
      if (person === null || checks.length === 0 || does.length === 0 || !substituted) return [];
      const name = nameOf(snapshot, person);
      const what = nameOf(snapshot, duty);
      return [
        {
          code: 'INCOMPATIBLE_DUTIES',
          severity: 'warning',
          subjects: [person, duty],
          records: [...new Set([...checks, ...does].flatMap(({ records }) => records.flatMap((step) => step.records)))],
          reason: null,
          sentence: {
            zh: `${name.zh}因代行而对“${what.zh}”既办理又监督。`,
            en: `By standing in, ${name.en} both handles “${what.en}” and supervises it.`,
          },
          settledBy: { zh: '其中一项另行指定代行人', en: 'another stand-in for one of the two' },
        },
      ];
    });
  });
