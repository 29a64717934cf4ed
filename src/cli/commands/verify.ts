import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { verifyLedger, verifyLedgerFile } from '../../audit/verifyLedger.js';
import { readVkeys, type VerifierKey } from '../../ledger/signedNote.js';
import { fail } from '../../model/error.js';
import { parseReceipt, verifyReceipt } from '../../service/ask/verifyReceipt.js';
import { verifyEvidence } from '../../service/operate/evidence.js';
import { placeOf } from '../../service/operate/openStore.js';
import { ExitCode } from '../session/exitCode.js';
import { jsonOf, textOf } from '../session/given.js';
import { type Explanation, explained } from '../session/help.js';
import { withCheckpointOptions, withOutputOptions, withSystemOptions } from '../session/options.js';
import { progressTo } from '../session/progress.js';
import { type CheckpointOptions, checkpointPlaces, type SystemOptions, withSystem } from '../session/session.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { evidenceText, receiptText, verificationText } from '../text/verificationText.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions, CheckpointOptions {
  readonly json?: true;
  readonly receipt?: string;
  readonly evidence?: string;
  readonly checkpoint?: string;
  readonly publicKey?: readonly string[];
}

/** `verify`: whether the ledger is as it was written, or a receipt holds. */
export function verifyCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('verify'), session, explanation)
    .option(
      '--receipt <file>',
      say(
        session,
        '改为核验责任凭证（JSON）；- 为标准输入',
        'a receipt as JSON, or - for standard input, instead of the ledger',
      ),
    )
    .option(
      '--evidence <file>',
      say(
        session,
        'export --format evidence 的输出，无需账本',
        'what `export --format evidence` printed; no ledger is needed',
      ),
    )
    .option(
      '--checkpoint <file>',
      say(session, '须为证据作证的签名检查点', 'a signed checkpoint that has to vouch for the evidence'),
    )
    .option(
      '--public-key <file>',
      say(
        session,
        '所信检查点的公钥，每行一个，可重复；不写为账本旁的公钥',
        'whose checkpoints are trusted, one key a line; repeatable; those beside the ledger if absent',
      ),
      (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
    );
  withCheckpointOptions(withSystemOptions(withOutputOptions(command, session), session), session);
  return command.action(async (options: Options) => finish(await verify(session, options)));
}

async function verify(session: Session, options: Options): Promise<number> {
  if (options.evidence !== undefined) return verifyGivenEvidence(session, options.evidence, options);
  if (options.receipt !== undefined) return verifyGivenReceipt(session, options.receipt, options);
  const { terminal } = session;
  const place = placeOf(options.store, options.data, options.login);
  const { file } = place;
  if (file !== null && !existsSync(file)) {
    fail('UNREADABLE_FILE', ['store'], {
      zh: `没有账本“${file}”，无可核验`,
      en: `there is no ledger \`${file}\`, and nothing to be verified`,
    });
  }
  const places = checkpointPlaces(place, options);
  if (options.checkpoints !== undefined && !existsSync(options.checkpoints)) {
    fail('UNREADABLE_FILE', ['checkpoints'], {
      zh: `没有检查点目录“${options.checkpoints}”`,
      en: `there is no folder of checkpoints \`${options.checkpoints}\``,
    });
  }
  const folder = places !== null && existsSync(places.folder) ? places.folder : null;
  const publicKeys =
    folder === null || places === null
      ? []
      : await keysIn(session, options.publicKey ?? [keyBeside(`${places.keyFile}.pub`)]);
  const onProgress = progressTo(session, { zh: '核验', en: 'verified' });
  const checking = { checkpoints: folder, publicKeys, onProgress };
  const verification =
    file !== null
      ? await verifyLedgerFile({ file, ...checking })
      : await withSystem(options, ({ store }) => verifyLedger(store, checking));
  terminal.out.print(options.json ? jsonText(verification) : verificationText(session, verification));
  return verification.ok ? ExitCode.ok : ExitCode.invalidData;
}

async function verifyGivenReceipt(session: Session, given: string, options: Options): Promise<number> {
  const { terminal } = session;
  const text = await textOf(terminal, given === '-' ? given : `@${given}`);
  const receipt = parseReceipt(jsonOf(text, '--receipt'), 'receipt');
  const verification = await withSystem(options, (context) => verifyReceipt(context, receipt, null));
  terminal.out.print(options.json ? jsonText(verification) : receiptText(session, verification));
  return verification.ok ? ExitCode.ok : ExitCode.invalidData;
}

async function verifyGivenEvidence(session: Session, given: string, options: Options): Promise<number> {
  const { terminal } = session;
  const { checkpoint, publicKey } = options;
  if (checkpoint !== undefined && publicKey === undefined) {
    fail('MISSING_FIELD', ['public-key'], {
      zh: '核对检查点须用 --public-key 指明所信的公钥',
      en: 'a checkpoint is checked with a public key: say which with --public-key',
    });
  }
  const evidence = jsonOf(await textOf(terminal, given === '-' ? given : `@${given}`), '--evidence');
  const note = checkpoint === undefined ? null : await textOf(terminal, `@${checkpoint}`);
  const verification = verifyEvidence(evidence, note, await keysIn(session, publicKey ?? []));
  terminal.out.print(options.json ? jsonText(verification) : evidenceText(session, verification));
  return verification.ok ? ExitCode.ok : ExitCode.invalidData;
}

async function keysIn({ terminal }: Session, files: readonly string[]): Promise<readonly VerifierKey[]> {
  const keys: VerifierKey[] = [];
  for (const file of files) {
    const found = readVkeys(await textOf(terminal, `@${file}`));
    if (found === null) {
      fail('INVALID_VALUE', ['public-key'], {
        zh: `“${file}”不是检查点公钥（每行一个）`,
        en: `\`${file}\` does not hold public keys of checkpoints, one a line`,
      });
    }
    keys.push(...found);
  }
  return keys;
}

/** The file that is made with the key. */
function keyBeside(file: string): string {
  if (existsSync(file)) return file;
  return fail(
    'UNREADABLE_FILE',
    ['public-key'],
    {
      zh: `账本与检查点都在，但缺少检查点的公钥“${file}”，无法核对签名；请用 --public-key 指明另存的副本，或再次登记、启动服务以由私钥重新写出`,
      en: `the ledger and its checkpoints are there, but not their public key \`${file}\`, without which signatures cannot be checked; name a copy with --public-key, or record or serve once more, which writes it anew from the private key`,
    },
    ['--public-key FILE'],
  );
}

const explanation: Explanation = {
  summary: {
    zh: '核验账本是否完整，或责任凭证是否成立',
    en: 'whether the ledger is as it was written, or a receipt holds',
  },
  description: {
    zh: '用与写入无关的代码走一遍账本的散列链，与签名检查点核对，指出首个断裂处。用 --receipt 时，重新得出责任凭证的答复并指出差异；用 --evidence 时同样核验，但无需账本。',
    en: 'Walks the chain of the ledger with code that what writes it does not use, compares it with its signed checkpoints, and names the first broken place. With --receipt: derives the answer of a receipt again and says what differs. With --evidence: the same without any ledger.',
  },
  more: {
    zh: '仅凭散列链防不住能整本改写的管理者。检查点和公钥须另存到账本管理者写不到的地方。',
    en: 'A chain does not stop an operator who can rewrite all of it; checkpoints kept elsewhere do. Keep copies of them, and of the public key, where the operator of the ledger cannot write.',
  },
  examples: `zhifen verify
zhifen verify --checkpoints /mnt/archive/checkpoints --public-key /mnt/archive/zhifen.pub
zhifen who 环境保护 --within shangcheng --json | jq .receipt | zhifen verify --receipt -`,
  exits: {
    0: { zh: '完整', en: 'whole' },
    2: {
      zh: '命令有误，或没有账本、公钥',
      en: 'the command line has a mistake, or there is no ledger or no public key',
    },
    3: { zh: '有问题，或责任凭证不符', en: 'faults, or the receipt differs' },
  },
};
