import type { Verification } from '../../audit/verifyLedger.js';
import type { ReceiptVerification } from '../../service/ask/verifyReceipt.js';
import type { EvidenceVerification } from '../../service/operate/evidence.js';
import type { Session } from './terminal.js';
import { inLanguage, say } from './view.js';

/** What the check of a ledger found: the first broken place first. */
export function verificationText(session: Session, verification: Verification): string {
  const { colors } = session.terminal.out;
  const { ok, revision, hash, checked, stated, loadedAt, checkpoints, faults } = verification;
  const end = say(
    session,
    `共核验 ${checked} 个变更集，至第 ${revision} 版，末端散列值 ${hash}；相符的检查点 ${checkpoints} 个。`,
    `${checked} change sets checked, up to revision ${revision}, hash ${hash}; ${checkpoints} checkpoints agree.`,
  );
  const ends = [end, ...(loadedAt === null ? [] : [statedText(session, stated, loadedAt)])];
  if (ok) return [colors.green(say(session, '账本完好。', 'The ledger is whole.')), ...ends].join('\n');
  return [
    colors.red(say(session, `发现 ${faults.length} 处问题，首处为：`, `${faults.length} faults, the first of them:`)),
    ...faults.map(({ code, message }) => `  ${code} ${inLanguage(session, message)}`),
    ...ends,
  ].join('\n');
}

function statedText(session: Session, stated: number, loadedAt: string): string {
  return say(
    session,
    `其中 ${stated} 个变更集的记入时间由初始数据写明，并非时钟所记；实际载入于 ${loadedAt}。`,
    `The recorded times of ${stated} of them are stated by a seed, not measured by the clock; they were loaded at ${loadedAt}.`,
  );
}

/** What became of deriving the answer of a receipt again. */
export function receiptText(session: Session, { ok, differences, loadedAt }: ReceiptVerification): string {
  const { colors } = session.terminal.out;
  if (ok) {
    const holds = colors.green(
      say(
        session,
        '凭证属实：重新得出的答复逐字节相同。',
        'The receipt holds: the answer derived again is the same, byte for byte.',
      ),
    );
    if (loadedAt === null) return holds;
    const stated = say(
      session,
      `所知时点的记入时间由初始数据写明，并非时钟所记；实际载入于 ${loadedAt}。`,
      `When that was known is stated by a seed, not measured by the clock; it was loaded at ${loadedAt}.`,
    );
    return `${holds}\n${stated}`;
  }
  return [
    colors.red(say(session, '凭证与重新得出的答复不符：', 'The receipt differs from the answer derived again:')),
    ...differences.map(({ code, sentence }) => `  ${code} ${inLanguage(session, sentence)}`),
  ].join('\n');
}

/** What became of checking the evidence for a receipt. */
export function evidenceText(session: Session, { faults, receipt }: EvidenceVerification): string {
  const { colors } = session.terminal.out;
  const chain =
    faults.length === 0
      ? colors.green(
          say(
            session,
            '所据变更集均在散列链中，未被改动。',
            'The change sets stand in the chain as they were recorded.',
          ),
        )
      : [
          colors.red(say(session, `发现 ${faults.length} 处问题：`, `${faults.length} faults:`)),
          ...faults.map(({ code, message }) => `  ${code} ${inLanguage(session, message)}`),
        ].join('\n');
  return [chain, receiptText(session, receipt)].join('\n');
}
