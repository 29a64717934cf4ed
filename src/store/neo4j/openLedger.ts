import { inspect } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { noHash } from '../../ledger/chain.js';
import { fail } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import { limits, type Neo4jPlace } from './connection.js';
import { withDeadline } from './deadline.js';
import { ledgerFault } from './faults.js';
import { type Migration, readMigrations } from './migrations.js';
import { encoded } from './values.js';

export interface OpenOptions {
  /** Whether a ledger is made where there is none; without it that is `UNREADABLE_FILE`. */
  readonly make?: boolean;
  readonly migrations?: readonly Migration[];
}

/** The name of the one node that is the ledger. */
export const ledgerName = 'zhifen';

const queries = {
  find: `OPTIONAL MATCH (ledger:Ledger {name: $name}) WITH ledger.version AS version
    RETURN version, EXISTS { MATCH (other) WHERE NOT other:Ledger } AS occupied`,
  make: `MERGE (ledger:Ledger {name: $name})
    ON CREATE SET ledger.version = 0, ledger.revision = 0, ledger.hash = $noHash, ledger.batch = ''`,
  // Another one may have brought it further meanwhile.
  advance: 'MATCH (ledger:Ledger {name: $name}) WHERE ledger.version < $version SET ledger.version = $version',
  awaitIndexes: 'CALL db.awaitIndexes($seconds)',
} as const;

const seconds = 300;

/**
 * Finds the ledger in the database, makes it where there is none, and brings it to the version of `migrations`.
 *
 * Errors: `LEDGER_UNREACHABLE`, `INVALID_CONFIGURATION` where it takes another login, `LEDGER_NEWER` for a later version,
 * `LEDGER_READ_ONLY` where something would have to be written and may not, `UNREADABLE_FILE` where there is no ledger
 * and none is to be made, `INVALID_VALUE` for a database of something else.
 */
export async function openLedger(
  driver: Driver,
  place: Neo4jPlace,
  { make = true, migrations = readMigrations() }: OpenOptions = {},
): Promise<void> {
  const { database = 'neo4j' } = place;
  try {
    await withDeadline(async (setDeadline) => {
      const run = async (query: string, parameters: Readonly<Record<string, string | number>>, seconds: number) => {
        setDeadline(seconds * 1_000 + limits.silence, 'LEDGER_UNREACHABLE');
        const options = { database, transactionConfig: { timeout: seconds * 1_000 } };
        return (await driver.executeQuery(query, encoded(parameters), options)).records;
      };
      setDeadline(limits.waitingForConnection + limits.silence, 'LEDGER_UNREACHABLE');
      await driver.getServerInfo({ database });
      const [found] = await run(queries.find, { name: ledgerName }, limits.reading / 1_000);
      const version = found?.get('version') as number | null;
      checkVersion(place, version, found?.get('occupied') === true, make, migrations.length);
      if (version === migrations.length) return;
      for (let next = version ?? 0; next < migrations.length; next++) {
        for (const statement of migrations[next] ?? []) await run(statement, {}, seconds).catch(unlessThere);
        await run(queries.make, { name: ledgerName, noHash }, seconds);
        await run(queries.advance, { name: ledgerName, version: next + 1 }, seconds);
      }
      await run(queries.awaitIndexes, { seconds }, seconds);
    });
  } catch (cause) {
    const error = ledgerFault(cause);
    if ((error as { readonly code?: unknown }).code === 'LEDGER_UNREACHABLE') refuseUnreachable(place, cause);
    throw error;
  }
}

/** `IF NOT EXISTS` does not see what another one is making just now. */
function unlessThere(cause: unknown): void {
  if (!/\.Schema\.\w+AlreadyExists$/.test(String((cause as { readonly code?: unknown }).code))) throw cause;
}

const nameOf = ({ uri, database = 'neo4j' }: Neo4jPlace): Text => ({
  zh: `${uri} 的数据库“${database}”`,
  en: `the database \`${database}\` at ${uri}`,
});

function refuseUnreachable(place: Neo4jPlace, cause: unknown): never {
  const where = nameOf(place);
  // The driver has no code for it. Where it routes, it is the cause of what the driver says.
  if (/certificate is not trusted/.test(inspect(cause))) {
    fail('LEDGER_UNREACHABLE', ['store'], {
      zh: `${place.uri} 的证书不受信任；请在环境变量 NODE_EXTRA_CA_CERTS 中指明签发者证书的文件`,
      en: `the certificate of ${place.uri} is not trusted; name the file with that of its signer in NODE_EXTRA_CA_CERTS, in the environment`,
    });
  }
  const why = String((cause as { readonly code?: unknown }).code);
  fail('LEDGER_UNREACHABLE', ['store'], {
    zh: `连不到 ${where.zh}（${why}）；请检查地址与端口、Neo4j 是否在运行，以及 NEO4J_DATABASE`,
    en: `${where.en} cannot be reached (${why}); check the address and the port, whether Neo4j is running, and NEO4J_DATABASE`,
  });
}

function checkVersion(
  place: Neo4jPlace,
  version: number | null,
  occupied: boolean,
  make: boolean,
  known: number,
): void {
  const where = nameOf(place);
  if (version === null && occupied) {
    fail('INVALID_VALUE', ['store'], {
      zh: `${where.zh}另有内容，不是职分的账本；请用 NEO4J_DATABASE 指明另一个数据库`,
      en: `${where.en} holds something else, and no ledger of Zhifen; name another one in NEO4J_DATABASE`,
    });
  }
  if (version === null && !make) {
    fail('UNREADABLE_FILE', ['store'], { zh: `${where.zh}中没有账本`, en: `there is no ledger in ${where.en}` });
  }
  if (version !== null && version > known) {
    fail('LEDGER_NEWER', ['store'], {
      zh: `${where.zh}中的账本是第 ${version} 版格式，由新版程序写成，本程序只识第 ${known} 版；请升级程序`,
      en: `the ledger in ${where.en} has version ${version} of the format, written by a newer program; this one knows version ${known}: upgrade it`,
    });
  }
}
