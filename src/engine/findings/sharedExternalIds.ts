import { listed } from '../../model/text.js';
import { groupBy } from '../../util/groupBy.js';
import { nameOf } from '../case/step.js';
import type { Finder } from './finder.js';

/** Several people, several posts or several organizations of the government have one id in another system. */
export const sharedExternalIds: Finder = (snapshot) =>
  (['person', 'post', 'organization'] as const).flatMap((kind) => {
    const claims = snapshot
      .all(kind)
      .flatMap(({ id, externalIds = [] }) => [...new Set(externalIds)].map((externalId) => ({ id, externalId })));
    return [...groupBy(claims, ({ externalId }) => externalId)].flatMap(([externalId, claimed]) => {
      if (claimed.length < 2) return [];
      const ids = claimed.map(({ id }) => id);
      const names = listed(ids.map((id) => nameOf(snapshot, id)));
      return [
        {
          code: 'SHARED_EXTERNAL_ID' as const,
          severity: 'error' as const,
          subjects: ids,
          records: ids,
          reason: null,
          sentence: {
            zh: `外部标识“${externalId}”同时登记在${names.zh}名下，所指不明。`,
            en: `${names.en} are recorded with the same external id \`${externalId}\`: it is not clear whose it is.`,
          },
          settledBy: {
            zh: '核对该外部标识属于哪一个，从其余各项中删去',
            en: 'the external id being taken off all but the one that it is of',
          },
        },
      ];
    });
  });
