import { hiddenFields } from '../../ledger/lens.js';
import { type Kind, noneWhereLacking, type Organization, recordFields } from '../../model/record.js';
import { referenceFields } from '../../model/references.js';
import type { Language } from '../../model/text.js';
import { defaultTimeZone } from '../../model/time.js';
import { note, type Request } from '../request.js';
import { idIn, type Seen, see, seeAll } from '../view.js';

type Field = (seen: Seen, args: { readonly lang?: Language | null }, request: Request) => unknown;

/**
 * The fields that a kind has by its definition in the model: what it says, and the records that it points at,
 * as they were seen when it was.
 */
export function storedFields(kind: Kind): Readonly<Record<string, Field>> {
  const { shape } = recordFields(defaultTimeZone)[kind];
  const fields: Record<string, Field> = { kind: () => kind };
  for (const field of Object.keys(shape)) {
    const pointing = referenceFields[kind].filter((each) => each.field === field);
    const within = pointing.flatMap((each) => each.within ?? []);
    fields[field] = pointing.length === 0 ? value(field) : within.length > 0 ? groups(field, within) : reference(field);
  }
  fields.id = ({ record, view }) => idIn(view, record.id);
  fields.recordId = ({ record }) => record.id;
  for (const field of hiddenFields[kind] ?? []) fields[field] = noted(fields[field] as Field);
  if ('name' in shape)
    fields.label = ({ record }, { lang }) => labelOf(record as unknown as Organization, lang ?? 'zh');
  return fields;
}

const noted =
  (field: Field): Field =>
  (seen, args, request) => {
    note(request, [seen.record]);
    return field(seen, args, request);
  };

const fieldOf = ({ record }: Seen, field: string): unknown =>
  (record as unknown as Record<string, unknown>)[field] ?? (noneWhereLacking.has(field) ? [] : undefined);

const value =
  (field: string): Field =>
  (seen) =>
    fieldOf(seen, field) ?? null;

const reference =
  (field: string): Field =>
  (seen) =>
    named(seen, fieldOf(seen, field) as Ids);

type Ids = string | readonly string[] | undefined;

function named({ view }: Seen, ids: Ids) {
  if (ids === undefined) return null;
  return typeof ids === 'string' ? see(view, ids) : seeAll(view, ids);
}

/** Groups of fields, of which some point at records. */
const groups =
  (field: string, within: readonly string[]): Field =>
  (seen) =>
    (fieldOf(seen, field) as readonly Readonly<Record<string, Ids>>[]).map((group) => ({
      ...group,
      ...Object.fromEntries(within.map((each) => [each, named(seen, group[each])])),
    }));

const labelOf = ({ name, nameEn }: Organization, language: Language): string =>
  language === 'en' ? (nameEn ?? name) : name;
