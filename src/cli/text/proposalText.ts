import type { Proposal, Recorded } from '../../client/index.js';
import type { Language } from '../../model/text.js';
import { showInstant } from '../../model/time.js';
import { listed } from '../../wording/phrases.js';
import type { Session } from './terminal.js';
import { say } from './view.js';

/** What waits, each as it was given, with who has said yes and who still has to. */
export async function proposalsText(
  { terminal, language }: Session,
  proposals: readonly Proposal[],
  timeZone: string,
): Promise<string> {
  if (proposals.length === 0)
    return say({ language }, '没有待批准、待接受的变更集。', 'Nothing waits to be approved or accepted.');
  const { stringify } = await import('yaml');
  const blocks = proposals.map((each) => {
    const { author, commandId, contentHash, input, proposedAt } = each;
    const { reason, changes } = input as { readonly reason: string; readonly changes: unknown };
    const at = showInstant(proposedAt, timeZone);
    return [
      terminal.out.colors.bold(`${commandId} ${contentHash.slice(0, 12)}`),
      say({ language }, `${author} 于 ${at} 提出：${reason}`, `proposed by ${author} at ${at}: ${reason}`),
      ...yeses(language, each, timeZone),
      stringify(changes, { lineWidth: 120 }).trimEnd(),
    ];
  });
  return blocks.map(([head, ...lines]) => [head, ...lines.map(indented)].join('\n')).join('\n\n');
}

const indented = (text = ''): string => text.replace(/^/gm, '  ');

function yeses(language: Language, proposal: Proposal, timeZone: string): readonly string[] {
  const { accepted, approvedBy, charges, declined, needsApproval } = proposal;
  const at = (instant: string) => showInstant(instant, timeZone);
  const who = (each: Proposal['accepted'][number]) => each.person?.label ?? each.by;
  if (declined !== null)
    return [
      say(
        { language },
        `${who(declined)} 已于 ${at(declined.at)} 谢绝：${declined.reason}`,
        `declined by ${who(declined)} at ${at(declined.at)}: ${declined.reason}`,
      ),
    ];
  const awaited = charges.filter(
    ({ people }) => !people.some((one) => accepted.some(({ person }) => person?.recordId === one.recordId)),
  );
  return [
    ...(approvedBy === null ? [] : [say({ language }, `${approvedBy} 已批准`, `approved by ${approvedBy}`)]),
    ...accepted.map((each) =>
      say({ language }, `${who(each)} 已于 ${at(each.at)} 接受`, `accepted by ${who(each)} at ${at(each.at)}`),
    ),
    ...(needsApproval && approvedBy === null
      ? [say({ language }, '须由第二人批准', 'a second person has to approve it')]
      : []),
    ...awaited.map(({ people }) => {
      const names = listed(
        language,
        people.map(({ label }) => label),
      );
      const one = people.length > 1;
      return say(
        { language },
        `须由 ${names} ${one ? '中一人' : ''}接受`,
        `${one ? 'one of ' : ''}${names} has to accept it`,
      );
    }),
  ];
}

/** What came of an answer to a proposal. */
export function settledText(
  { language }: Session,
  answer: 'approve' | 'accept' | 'decline' | 'reject',
  result: Recorded | Proposal,
): string {
  const said = {
    approve: { zh: '已批准', en: 'approved' },
    accept: { zh: '已接受', en: 'accepted' },
    decline: { zh: '已谢绝，提出者将看到理由', en: 'declined; its author will see why' },
    reject: { zh: '不再待批准，未予记入', en: 'waits no longer, and was not recorded' },
  }[answer][language];
  const { commandId } = result;
  if (!('revision' in result)) return say({ language }, `${commandId}：${said}`, `${commandId}: ${said}`);
  const { revision, findings } = result;
  const head =
    revision === null
      ? say(
          { language },
          `${commandId}：${said}，尚待他人同意`,
          `${commandId}: ${said}; others have to say yes as well`,
        )
      : say(
          { language },
          `${commandId}：${said}，记入第 ${revision} 版`,
          `${commandId}: ${said}, and recorded as revision ${revision}`,
        );
  return [head, ...findings.map(({ sentence }) => `  ${sentence}`)].join('\n');
}
