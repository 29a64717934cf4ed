import { modes, modeWords } from '../../wording/labels.js';
import { performerLines } from '../../wording/party.js';
import { Name } from '../parts/Name.js';
import { language } from '../state/session.js';
import { inLanguage, t } from '../text/catalog.js';
import type { Held as HeldDuty, Responsibilities } from '../text/shapes.js';
import { pw } from './panelWords.js';

/** A group of so many is open at first. */
const openUpTo = 12;

/** What is held, performed for others, and performed by others; what says the same is one row that opens. */
export function Responsible({ found }: { readonly found: Responsibilities | null }) {
  if (found === null) return null;
  const { holds, performs, handedOn } = found;
  return (
    <section class="responsible">
      <h3>{t('responsibilities')}</h3>
      <Groups title={t('performsForOthers')} duties={performs} by={onBehalf} />
      <Groups title={t('handedOn')} duties={handedOn} by={onBehalf} />
      <Groups title={t('holdsOwn')} duties={holds} by={({ mode }) => inLanguage(modeWords[mode])} />
      {holds.length + performs.length + handedOn.length === 0 && <p>{t('noneRecorded')}</p>}
    </section>
  );
}

/** `代 区长 · 由常务副区长乙代行（受指定，全部工作）` */
const onBehalf = ({ post, organization, performers }: HeldDuty): string =>
  [
    pw('groupFor', { post: post?.label ?? organization?.label ?? '' }),
    ...performerLines(performers, language.value),
  ].join(' · ');

function Groups(props: {
  readonly title: string;
  readonly duties: readonly HeldDuty[];
  readonly by: (duty: HeldDuty) => string;
}) {
  const { title, duties, by } = props;
  if (duties.length === 0) return null;
  const groups = new Map<string, HeldDuty[]>();
  const ordered = [...duties].sort((a, b) => modes.indexOf(a.mode) - modes.indexOf(b.mode));
  for (const each of ordered) groups.set(by(each), [...(groups.get(by(each)) ?? []), each]);
  return (
    <>
      <h4>
        {title} <span class="count">{duties.length}</span>
      </h4>
      {[...groups].map(([says, group]) => (
        <details key={says} class="group" open={duties.length <= openUpTo}>
          <summary>
            <b>{pw('group', { n: group.length })}</b> {says}
          </summary>
          <ul class="held">
            {group.map(({ duty, mode, area, post, organization }) => (
              <li key={`${duty.id} ${mode} ${area?.id ?? ''} ${post?.id ?? organization?.id ?? ''}`}>
                <Name {...duty} />
                {area !== null && <span> · {area.label}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
