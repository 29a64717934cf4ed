import type { AliasChangeSet, ChosenRecord, ProposedAliases } from '../../service/ask/proposeAliases.js';
import { groupBy } from '../../util/groupBy.js';
import { table } from './table.js';
import { say, type View } from './view.js';

type Words = Pick<View, 'language'>;

/** What is proposed by record, then what is disputed by its words. */
export function aliasesText(view: Words, { proposed, disputed }: ProposedAliases): string {
  if (proposed.length + disputed.length === 0)
    return say(view, '没有可提议的别名。', 'There are no aliases to propose.');
  const heading = say(view, '标识 名称 原话 次数', 'Id Name Words Count').split(' ');
  const rows = ({ record, words, count }: ChosenRecord) => [record.id, record.name ?? '', words, String(count)];
  const rivals = [...groupBy(disputed, ({ words }) => words).values()].flat();
  return [
    ...(proposed.length === 0 ? [] : table(heading, proposed.map(rows))),
    ...(rivals.length === 0
      ? []
      : [
          ...(proposed.length === 0 ? [] : ['']),
          say(view, '所选不一，不作提议：', 'Chosen for several records, and not proposed:'),
          ...table(heading, rivals.map(rows)),
        ]),
  ].join('\n');
}

/** The change set as a file to be read, checked and recorded by a person: each line that is proposed stands above it. */
export async function aliasesYaml(
  view: Words,
  changeSet: AliasChangeSet,
  proposed: readonly ChosenRecord[],
): Promise<string> {
  const { stringify } = await import('yaml');
  const head = [
    say(
      view,
      '依据：查询所指不明时所选的次数。逐条核对后，以 zhifen check、zhifen record 记入；不当的请删去。',
      'Rests on: how often each was chosen where a question was unclear. Look at each, delete what is wrong, then zhifen check and zhifen record.',
    ),
    ...proposed.map(({ record, words, count }) =>
      say(view, `${words} → ${record.id}（${count} 次）`, `${words} → ${record.id} (${count} times)`),
    ),
  ];
  return `${head.map((line) => `# ${line}\n`).join('')}${stringify(changeSet, { lineWidth: 120 })}`;
}
