import { z } from 'zod';

// What the tools are given, told to who calls them in both languages.

export const optional = (text: string) => z.string().optional().describe(text);
export const moment = {
  at: optional('The day or instant asked about, such as 2026-11-23; absent: now. 所问时刻；不填为现在。'),
  knownAt: optional('As known at this instant; absent: now. 所知时刻；不填为现在。'),
};
export const searchable = [
  'ORGANIZATION',
  'POST',
  'PERSON',
  'DUTY',
  'DOCUMENT',
  'PROVISION',
  'PROCEDURE',
  'CASE',
] as const;
export const post = z.string().describe('A post, by id or name. 职位，标识或名称。');
export const lang = z.enum(['zh', 'en']).optional().describe('The language of sentences. 语言。');
export const within = optional(
  'The government or organization, by id or name; absent: all. 所问的政府或机构；不填为全部。',
);
export const limit = (usual: number) =>
  z.number().int().min(1).max(100).default(usual).describe('How many at most. 至多条数。');
export const matter = {
  matter: optional('The matter in words, as people say it. 事项，可用原话。'),
  duty: optional('Instead of `matter`: the id of a duty. 职责的标识，代替 matter。'),
};
export const who = {
  ...matter,
  within,
  area: optional('The sub-district or other area, by id or name. 辖区。'),
  ...moment,
};
export const minCertainty = z
  .enum(['EXACT', 'CLEAR', 'PROBABLE'])
  .default('CLEAR')
  .describe('What is less sure is answered as unclear, and names nobody. 把握不及此的，按不明作答。');

export const changeSet = z
  .looseObject({
    commandId: z
      .string()
      .describe('An id of your own: sent again with the same content, nothing is recorded twice. 指令标识。'),
    reason: z.string().describe('Why the change is made. 事由。'),
    validFrom: optional('From when every record is so that gives no day itself. 生效日期。'),
    basis: z.array(z.string()).optional().describe('The provisions and documents that it rests on, by id. 依据。'),
    changes: z.array(z.record(z.string(), z.unknown())).min(1),
  })
  .describe(
    'A `ChangeSetInput` of the API, such as { commandId: "leave-7", reason: "出差", changes: [{ assert: { absence: { id: "demo/absence/7", of: "demo/person/ding", reason: "BUSINESS_TRIP", validFrom: "2026-12-01", validTo: "2026-12-03" } } }] }; "end" takes { id, at }, "retract" { id }, "replace" { document, by, at }; "validFrom" beside them is the day of every record that gives none, and an id that is left out is made. 变更集。',
  );
