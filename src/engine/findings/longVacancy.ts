import { daysAfter, type ValidTime } from '../../model/time.js';
import { presenceOf } from '../case/presence.js';
import { nameOf } from '../case/step.js';
import type { Finder } from './finder.js';

/** For how many days a post may be vacant before it is a finding. */
export const vacancyDays = 30;

/** A post whose last tenure ended long ago. A post whose holders were never recorded is not vacant. */
export const longVacancy: Finder = (snapshot) =>
  snapshot.all('post').flatMap(({ id }) => {
    const { state } = presenceOf(snapshot, id);
    if (state !== 'vacant') return [];
    const ended = snapshot
      .historyPointing('tenure', 'post', id)
      .flatMap(({ valid, record }) => (valid.to !== null && valid.to <= snapshot.at ? [{ to: valid.to, record }] : []))
      .sort((a, b) => (a.to < b.to ? 1 : -1));
    const last = ended[0];
    if (last === undefined) return [];
    const overdue: ValidTime = daysAfter(last.to, vacancyDays);
    if (!snapshot.isWithin({ from: overdue, to: null }, last.record.id)) return [];
    const name = nameOf(snapshot, id);
    return [
      {
        code: 'LONG_VACANCY' as const,
        severity: 'warning' as const,
        subjects: [id],
        records: [last.record.id],
        reason: null,
        sentence: {
          zh: `${name.zh}空缺已逾 ${vacancyDays} 日。`,
          en: `${name.en} has been vacant for more than ${vacancyDays} days.`,
        },
        settledBy: { zh: '任命或代理的记录', en: 'an appointment' },
      },
    ];
  });
