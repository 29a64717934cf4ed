import { recordsIn } from '../../model/changeSet.js';
import { ledgerVerified } from '../../service/ask/readLedger.js';
import { parseReceipt, verifyReceipt } from '../../service/ask/verifyReceipt.js';
import { exportEvidence } from '../../service/operate/evidence.js';
import type { GqlLedgerFaultResolvers, GqlQueryResolvers, GqlReceiptDifferenceResolvers } from '../generated/types.js';
import { note } from '../request.js';

/** Whether what was given out, or written down, is as it was. */
export const verification: GqlQueryResolvers = {
  verify: async (_parent, { receipt, assume }, { context, assumption }) => {
    if (receipt == null) {
      const ledger = await ledgerVerified(context);
      return { ok: ledger.ok, ledger };
    }
    const given = parseReceipt(receipt, 'receipt');
    const found = await verifyReceipt(context, given, assume == null ? null : assumption(assume, 'assume'));
    return { ok: found.ok, receipt: found };
  },
  evidence: async (_parent, { receipt }, request) => {
    const evidence = await exportEvidence(request.context, parseReceipt(receipt, 'receipt'));
    for (const { changes } of evidence.changeSets) note(request, recordsIn(changes));
    return evidence;
  },
};

const ReceiptDifference: GqlReceiptDifferenceResolvers = {
  sentence: ({ sentence }, { lang }) => sentence[lang ?? 'zh'],
};

const LedgerFault: GqlLedgerFaultResolvers = { message: ({ message }, { lang }) => message[lang ?? 'zh'] };

export const verificationTypes = { ReceiptDifference, LedgerFault };
