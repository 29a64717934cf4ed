import { performsPartly } from '../../wording/answer.js';
import { findingWords, modeWords, shareWords } from '../../wording/labels.js';
import { type Brief, briefsOf } from '../../wording/open.js';
import { qualified } from '../../wording/phrases.js';
import { questions } from '../api/questions.js';
import { Badge, Name } from '../parts/Name.js';
import { Briefs } from '../parts/Open.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { assume, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { apiLanguage, language } from '../state/session.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { Comparison } from '../text/shapes.js';
import { fromTo } from '../text/time.js';

type Difference = Comparison['differences'][number];
type Share = Difference['gains'][number];

/** What the draft would bring about over all the time that it touches: gaps, conflicts, who gains and who loses. */
export function Outlook() {
  const changes = assume.value;
  const { data, error, loading } = useAnswer(
    questions.preview,
    changes === null ? null : { changes, within: within.value, lang: apiLanguage.value },
  );
  if (error !== null) return <Trouble error={error} />;
  const preview = data?.preview ?? null;
  if (preview === null) return <Loading />;
  const { differences, appearing, settled } = preview;
  const open = differences
    .filter((each) => newlyOpen(each).some((part) => part.length > 0))
    .sort((a, b) => Number(a.post === null) - Number(b.post === null));
  return (
    <section class={loading ? 'outlook stale' : 'outlook'} aria-busy={loading} aria-label={t('draftResult')}>
      <h3>
        {t('draftResult')} {preview.from !== null && <span class="hint">{fromTo(preview.from, preview.to)}</span>}
      </h3>
      {differences.length + appearing.length + settled.length === 0 && <p>{t('draftSame')}</p>}
      <h4>
        {t('draftGaps')} <span class="count">{open.length}</span>
      </h4>
      {open.length === 0 && <p>{t('draftNoGaps')}</p>}
      <ul class="held low">
        {open.map((each) => (
          <Opening key={keyOf(each)} difference={each} />
        ))}
      </ul>
      <h4>
        {t('draftDifferences')} <span class="count">{differences.length}</span>
      </h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll low" tabIndex={0} aria-label={t('draftDifferences')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('duty')}</th>
              <th scope="col">{t('gains')}</th>
              <th scope="col">{t('loses')}</th>
              <th scope="col">{t('span')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((each) => (
              <tr key={keyOf(each)}>
                <th scope="row">
                  <What difference={each} />
                </th>
                <td>{sharesText(each.gains, each.after)}</td>
                <td>{sharesText(each.loses, each.before)}</td>
                <td>{fromTo(each.from, each.to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Findings title={t('draftFindings')} found={appearing} />
      <Findings title={t('draftSettled')} found={settled} />
    </section>
  );
}

/** Gaps, ambiguities and conflicts that are not there without the draft: a stand-in for a part leaves a gap too. */
function newlyOpen({ before, after }: Difference) {
  const gaps = after.gaps.filter((gap) => !before.gaps.some((each) => isSame(each, gap) && each.reason === gap.reason));
  const ambiguities = after.ambiguities.filter((each) => !before.ambiguities.some((known) => isSame(known, each)));
  return [gaps, ambiguities, after.conflicts] as const;
}

interface Placed {
  readonly mode: string | null;
  readonly post: { readonly id: string } | null;
}
const isSame = (a: Placed, b: Placed): boolean => a.mode === b.mode && a.post?.id === b.post?.id;

const keyOf = ({ duty, post, mode, from }: Difference): string => `${duty?.id} ${post?.id} ${mode} ${from}`;

function What({ difference: { duty, post, mode } }: { readonly difference: Difference }) {
  return (
    <>
      {duty !== null && <Name {...duty} />}
      {post !== null && <Name id={post.id} label={t('generalWork', { post: post.label })} />}
      {mode !== null && <span class="hint"> {inLanguage(modeWords[mode])}</span>}
    </>
  );
}

/** What would be open, when, and what would settle it. */
function Opening({ difference }: { readonly difference: Difference }) {
  const { from, to } = difference;
  const [gaps, ambiguities, conflicts] = newlyOpen(difference);
  const briefs = (part: Partial<Parameters<typeof briefsOf>[0]>): Brief[] =>
    briefsOf({ gaps: [], ambiguities: [], conflicts: [], ...part }, language.value).map((brief) => ({
      ...brief,
      mode: null,
    }));
  return (
    <li>
      <What difference={difference} /> <span class="hint">{fromTo(from, to)}</span>
      {gaps.map((gap) => (
        <p key={`${gap.mode} ${gap.reason}`}>
          <Briefs briefs={briefs({ gaps: [gap] })} />{' '}
          {gap.eligible.length > 0 && `${t('eligible')}: ${listed(gap.eligible.map(({ label }) => label))} · `}
          {t('settledBy')}: {gap.settledBy}
        </p>
      ))}
      {ambiguities.length + conflicts.length > 0 && (
        <p>
          <Briefs briefs={briefs({ ambiguities, conflicts })} />
        </p>
      )}
    </li>
  );
}

/** Those who share in the same way together; who does a part of the work only is told so. */
function sharesText(shares: readonly Share[], answer: Difference['before']): string {
  const parties = new Map<string, string[]>();
  for (const { party, holds, performs } of shares) {
    const partly = performs && performsPartly(answer, party.id);
    const words = [
      ...(holds ? [shareWords.holds] : []),
      ...(performs ? [partly ? shareWords.partly : shareWords.performs] : []),
    ].map(inLanguage);
    const key = qualified(language.value, words);
    parties.set(key, [...(parties.get(key) ?? []), party.label]);
  }
  return [...parties].map(([words, labels]) => `${listed(labels)} · ${words}`).join('; ');
}

function Findings(props: {
  readonly title: string;
  readonly found: readonly Pick<Comparison['appearing'][number], 'code' | 'sentence' | 'from' | 'to'>[];
}) {
  const { title, found } = props;
  if (found.length === 0) return null;
  return (
    <>
      <h4>
        {title} <span class="count">{found.length}</span>
      </h4>
      <ul class="held">
        {found.map(({ code, sentence, from, to }, index) => (
          <li key={`${index} ${sentence}`}>
            <Badge kind="mark">{inLanguage(findingWords[code])}</Badge> {sentence}{' '}
            <span class="hint">{fromTo(from, to)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
