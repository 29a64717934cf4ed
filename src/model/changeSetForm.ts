import { z } from 'zod';
import { oncePerText } from '../util/once.js';
import { limits } from './limits.js';
import { atMost, kinds, recordFields } from './record.js';
import { defaultTimeZone, noDayNorInstant, parseInstant, type ValidTime } from './time.js';

// The form in which callers and files give a change set.

const id = atMost(limits.idLength).min(1);

const instant = (timeZone: string) =>
  z.string().transform((value, context): ValidTime => {
    const parsed = parseInstant(value, timeZone);
    if (parsed !== null) return parsed as ValidTime;
    context.addIssue({
      code: 'custom',
      message: noDayNorInstant(value).en,
      params: { code: 'INVALID_DATE', zh: noDayNorInstant(value).zh },
    });
    return z.NEVER;
  });

// A parser is a program that is written anew wherever it is made.
export const envelope = oncePerText((timeZone) =>
  z.strictObject({
    $schema: z.string().optional(),
    commandId: atMost(limits.idLength).trim().min(1).describe('Makes a retry harmless: unique to this change set'),
    reason: atMost(limits.textLength).trim().min(1).describe('事由: why the change is made'),
    basis: z.array(id).max(limits.commonBasis).default([]).describe('依据: of every record that names none'),
    validFrom: instant(timeZone)
      .nullish()
      .describe('生效时刻: of every record that names none; `null` in a record keeps its beginning unknown'),
    expectedRevision: z.number().int().min(0).nullish().describe('Refused unless the ledger stands at this revision'),
    changes: z.array(z.unknown()).max(limits.changes),
  }),
);

export const retractFields = z.strictObject({ id });

export const endFields = oncePerText((timeZone) => z.strictObject({ id, at: instant(timeZone) }));

export const replaceFields = oncePerText((timeZone) =>
  z.strictObject({
    document: id.describe('The document that is replaced'),
    by: id
      .nullable()
      .default(null)
      .describe('What replaces it; without one, nothing does; itself: its text is another'),
    at: instant(timeZone).describe('From when; without one, from when the change set says'),
  }),
);

/** The JSON Schema of a change set as callers and files give it, so that an editor completes it. */
export function changeSetJsonSchema(): Readonly<Record<string, unknown>> {
  const fields = recordFields(defaultTimeZone);
  const record = z
    .strictObject(Object.fromEntries(kinds.map((kind) => [kind, fields[kind].optional()])))
    .meta({ description: '记录: exactly one kind', minProperties: 1, maxProperties: 1 });
  const change = z
    .strictObject({
      assert: record.optional().describe('记入: puts a record for its interval'),
      end: endFields(defaultTimeZone).optional().describe('终止: removes a record from an instant on'),
      retract: retractFields.optional().describe('撤回: it never was so'),
      replace: replaceFields(defaultTimeZone)
        .optional()
        .describe('取代: what rests on nothing but the document ends, unless it is asserted again here'),
    })
    .meta({ description: '变更: exactly one of the four', minProperties: 1, maxProperties: 1 });
  const whole = envelope(defaultTimeZone).extend({
    changes: z.array(change).min(1).describe('各项变更, in their order'),
  });
  return z.toJSONSchema(whole, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const { properties = {}, required } = jsonSchema;
      // The day of the change set may stand for it, and an id is made.
      const given = 'document' in properties && 'by' in properties ? ['at'] : 'validFrom' in properties ? ['id'] : [];
      if (required !== undefined && given.length > 0)
        jsonSchema.required = required.filter((field) => !given.includes(field));
      // Classes of letters such as `\p{L}` stop validators whose regular expressions do not know them.
      if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
    },
  });
}
