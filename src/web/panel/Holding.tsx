import { Badge, langOf, Name } from '../parts/Name.js';
import { listed, t } from '../text/catalog.js';
import { candidatesOf, foundIn, holderParts, howOf, marksOf, substitutes, whoIs } from '../text/say.js';
import type { ConflictWordsLike, HumanFragment, OpenFragment, SeatFragment, WhoFragment } from '../text/shapes.js';
import { longInstant } from '../text/time.js';
import { gapWords, inLanguage } from '../text/words.js';

/** Who holds: the post with its people and whether they are there, or the organization and through whom it answers. */
export function Holding(props: {
  readonly post: SeatFragment | null;
  readonly organization: { readonly id: string; readonly label: string } | null;
  readonly incumbents: readonly HumanFragment[];
}) {
  const { post, organization, incumbents } = props;
  const { main, through } = holderParts(props);
  const marks = post === null ? [] : marksOf(post, incumbents);
  return (
    <p class="holder">
      <Name id={organization?.id ?? post?.id ?? ''} label={main} />
      {through !== null && post !== null && (
        <span class="through">
          <Name id={post.id} label={through} />
        </span>
      )}
      {marks.map(({ kind, text }) => (
        <Badge key={text} kind={kind}>
          {text}
        </Badge>
      ))}
    </p>
  );
}

/** Who does the work in the holder's stead, how, and how much of it; nothing where the holder does it in person. */
export function StandIns({ performers }: { readonly performers: readonly WhoFragment[] }) {
  return (
    <>
      {substitutes(performers).map((performer) => {
        const who = whoIs(performer);
        return (
          <p key={who} class="stand-in">
            <span aria-hidden="true">⇄ </span>
            <Performed who={who} id={performer.post?.id ?? performer.person?.id ?? performer.organization?.id ?? ''} />
            <span class="how">{howOf(performer)}</span>
          </p>
        );
      })}
    </>
  );
}

/** The sentence around a name that can be selected. */
function Performed({ who, id }: { readonly who: string; readonly id: string }) {
  const [before = '', after = ''] = t('performs', { who: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <Name id={id} label={who} />
      {after}
    </>
  );
}

/** A gap as an answer of its own: why, what was found, whom it could be, and what would settle it. */
export function GapBox({ gap }: { readonly gap: OpenFragment }) {
  const candidates = candidatesOf(gap);
  return (
    <div class="gap-box">
      <p class="verdict">
        <Badge kind="gap">{t('gap')}</Badge> <strong>{inLanguage(gapWords[gap.reason])}</strong>
      </p>
      <p>{foundIn(gap)}</p>
      <dl>
        {candidates.length > 0 && <Pair term={t('eligible')} text={listed(candidates)} />}
        {gap.arranger !== null && (
          <>
            <dt>{t('arranger')}</dt>
            <dd>
              <Name id={gap.arranger.id} label={gap.arranger.label} />
            </dd>
          </>
        )}
        {gap.firstDay !== null && <Pair term="" text={t('firstDay', { time: longInstant(gap.firstDay) })} />}
        <Pair term={t('settledBy')} text={gap.settledBy} />
      </dl>
    </div>
  );
}

/** A conflict: every view, none of them preferred. */
export function ConflictBox({ conflict }: { readonly conflict: ConflictWordsLike }) {
  return (
    <div class="conflict-box">
      <p class="verdict">
        <Badge kind="conflict">{t('conflict')}</Badge> <strong>{t('conflictText')}</strong>
      </p>
      <ol>
        {conflict.claims.map((claim) => {
          const who = whoIs(claim);
          return (
            <li key={who} lang={langOf(who)}>
              {who}
            </li>
          );
        })}
      </ol>
      <dl>
        <Pair term={t('correctedBy')} text={t('conflictSettled')} />
      </dl>
    </div>
  );
}

export function Pair({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd lang={langOf(text)}>{text}</dd>
    </>
  );
}
