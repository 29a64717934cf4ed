import { type Verification, verifyLedger } from '../../audit/verifyLedger.js';
import { fail } from '../../model/error.js';
import { may } from '../../model/viewer.js';
import type { Context } from '../context.js';

/** The check of the whole ledger for a viewer, who must be an administrator of all of it. */
export async function verifyLedgerAs({ store, viewer }: Context): Promise<Verification> {
  if (!may(viewer, 'admin', null)) {
    fail('FORBIDDEN', [], {
      zh: `${viewer.subject} 无权核验整个账本（须有 admin 权限）`,
      en: `${viewer.subject} may not have the whole ledger checked (that takes the role admin)`,
    });
  }
  return verifyLedger(store, { checkpoints: null, publicKeys: [] });
}
