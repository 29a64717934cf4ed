import type { Version } from '../../ledger/timeline.js';
import type { AnyRecord } from '../../model/record.js';
import { hashOf } from '../../util/hash.js';

/** `ChangeSetInput`, as `zhifen record` takes it. */
export interface ExportedChanges {
  readonly commandId: string;
  readonly reason: string;
  readonly changes: readonly { readonly assert: Readonly<Record<string, unknown>> }[];
}

/**
 * Everything of a government as one change set that an empty ledger takes: every stretch of every record as it is held to be so, in
 * the order of ids and days. Who recorded it when stays behind; `reason` says what it is known from.
 */
export function changeSetOf(government: string, versions: readonly Version[], reason: string): ExportedChanges {
  const changes = versions.map(({ record }) => ({ assert: assertionOf(record) }));
  return { commandId: `export/${government}/${hashOf(changes).slice(0, 16)}`, reason, changes };
}

/** `{ post: { id, … } }`, without what is not said. */
export function assertionOf({ kind, ...fields }: AnyRecord): Readonly<Record<string, unknown>> {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { [kind]: Object.fromEntries(said) };
}
