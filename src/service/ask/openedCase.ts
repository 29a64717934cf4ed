import { matterOfCase } from '../../engine/procedure/matter.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { fail } from '../../model/error.js';
import type { HandledMatter } from '../../model/procedure.js';
import type { Context } from '../context.js';
import { known } from './openSnapshot.js';

/** The matter of a known case, which must have been opened by the moment of `snapshot`. */
export async function openedCase(context: Context, snapshot: Snapshot, id: string): Promise<HandledMatter> {
  await known(context, snapshot, 'case', id, 'case');
  return (
    matterOfCase(snapshot, id) ??
    fail('NOT_IN_FORCE_THEN', ['at'], {
      zh: `案件“${id}”在该时刻尚未立案`,
      en: `the case \`${id}\` was not opened at that moment`,
    })
  );
}
