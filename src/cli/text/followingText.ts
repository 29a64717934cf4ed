import { DomainError } from '../../model/error.js';
import type { Language } from '../../model/text.js';
import type { Following } from '../../store/store.js';
import { errorText } from './errorText.js';
import { say } from './view.js';

/** What the operator of a replica is told when it begins or ceases to follow, and why. */
export function followingText(language: Language, { state, revision }: Following, cause: unknown): string {
  if (state === 'following') {
    return say(
      { language },
      `已跟上共享账本，第 ${revision} 版。`,
      `Following the shared ledger, at revision ${revision}.`,
    );
  }
  const why = cause instanceof DomainError ? errorText(cause, language) : String(cause);
  return state === 'away'
    ? say(
        { language },
        `共享账本失去联系，继续按副本答复：${why}`,
        `The shared ledger is away; the copy answers: ${why}`,
      )
    : say({ language }, `副本停止跟随：${why}`, `The copy follows no more: ${why}`);
}

/** What they are told where the shared ledger takes nothing of the seeds. */
export function withoutNewsText(language: Language, cause: DomainError): string {
  const why = errorText(cause, language);
  return say(
    { language },
    `种子数据中新增的内容待下次启动时再记录：${why}`,
    `What is new in the seeds is not recorded before the next start: ${why}`,
  );
}
