import type { ComponentChildren } from 'preact';
import { isPartial } from '../../wording/answer.js';
import { citation } from '../../wording/citation.js';
import type { NamedAmbiguity, NamedConflict, NamedHolder, NamedPerformer } from '../../wording/labelled.js';
import { ambiguityWords, gapWords, notRecordedWords } from '../../wording/labels.js';
import { candidatesOf, foundIn, type OpenKind, performingBy } from '../../wording/open.js';
import { holderParts, howOf, marksOf, substitutes, whoIs } from '../../wording/party.js';
import { bracketed } from '../../wording/phrases.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { language, locale } from '../state/session.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { Gap } from '../text/shapes.js';
import { longInstant } from '../text/time.js';

/** Who holds: the post with its people and whether they are there, or the organization and through whom it answers. */
export function Holding(props: Pick<NamedHolder, 'post' | 'organization' | 'incumbents' | 'performers'>) {
  const { post, organization, incumbents, performers } = props;
  const { main, through } = holderParts(props, language.value);
  const marks = post === null ? [] : marksOf(post, incumbents, performers, locale.value);
  return (
    <p class="holder">
      <Name id={organization?.id ?? post?.id ?? ''} label={main} />
      {through !== null && post !== null && (
        <span class="through">
          <Name id={post.id} label={through} />
        </span>
      )}
      {marks.map(({ kind, text, detail }) => (
        <Badge key={text + detail} kind={kind}>
          {bracketed(language.value, text, detail)}
        </Badge>
      ))}
    </p>
  );
}

interface OpenInFull {
  readonly gaps: readonly Gap[];
  readonly ambiguities: readonly NamedAmbiguity[];
  readonly conflicts: readonly NamedConflict[];
}

/** Those who perform for a holder, and what is open there. */
export function Performing({
  performers,
  open,
}: {
  readonly performers: readonly NamedPerformer[];
  readonly open: OpenInFull;
}) {
  return (
    <>
      <StandIns performers={performers} partial={isPartial(open)} />
      <Open {...open} />
    </>
  );
}

/** Conflicts, ambiguities and gaps, each as an answer of its own. */
export function Open({ gaps, ambiguities, conflicts }: OpenInFull) {
  return (
    <>
      {conflicts.map((conflict, index) => (
        <ConflictBox key={String(index)} conflict={conflict} />
      ))}
      {ambiguities.map((ambiguity, index) => (
        <AmbiguityBox key={String(index)} ambiguity={ambiguity} />
      ))}
      {gaps.map((gap, index) => (
        <GapBox key={`${index} ${gap.reason}`} gap={gap} />
      ))}
    </>
  );
}

/** Who does the work in the holder's stead, how, and how much of it; nothing where the holder does it in person. */
function StandIns({
  performers,
  partial,
}: {
  readonly performers: readonly NamedPerformer[];
  readonly partial: boolean;
}) {
  return (
    <>
      {substitutes(performers).map((performer) => {
        const who = whoIs(performer, language.value);
        return (
          <p key={who} class={partial ? 'stand-in partial' : 'stand-in'}>
            <span aria-hidden="true">⇄ </span>
            <Performed who={who} id={performer.post?.id ?? performer.person?.id ?? performer.organization?.id ?? ''} />
            <span class="how">{howOf(performer, language.value)}</span>
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

const boxes: Readonly<Record<OpenKind, string>> = {
  ...{ gap: 'gap-box', ambiguous: 'ambiguous-box', conflict: 'conflict-box', notRecorded: 'not-recorded-box' },
};

function Box(props: { readonly kind: OpenKind; readonly verdict: string; readonly children: ComponentChildren }) {
  const { kind, verdict, children } = props;
  return (
    <div class={boxes[kind]}>
      <p class="verdict">
        <Badge kind={kind}>{t(kind)}</Badge> <strong>{verdict}</strong>
      </p>
      {children}
    </div>
  );
}

/** A gap as an answer of its own: why, what was found, whom it could be, and what would settle it. */
function GapBox({ gap }: { readonly gap: Gap }) {
  return (
    <Box kind="gap" verdict={inLanguage(gapWords[gap.reason])}>
      <p>{foundIn(gap)}</p>
      <Settling gap={gap} />
    </Box>
  );
}

/** The division of labour is not recorded at all: no gap, and no holder either. With the articles that speak of it. */
export function NotRecordedBox({ gap }: { readonly gap: Gap }) {
  return (
    <Box kind="notRecorded" verdict={inLanguage(notRecordedWords)}>
      {gap.because.map(({ sentence, provisions }) => (
        <p key={sentence}>
          {sentence}{' '}
          {provisions.map((each) => (
            <Name key={each.id} id={each.id} label={citation(each, language.value)} />
          ))}
        </p>
      ))}
      <Settling gap={gap} />
    </Box>
  );
}

function Settling({ gap }: { readonly gap: Gap }) {
  const candidates = candidatesOf(gap);
  return (
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
  );
}

/** An ambiguous text: both readings, and whom each lets perform. */
function AmbiguityBox({ ambiguity: { why, readings } }: { readonly ambiguity: NamedAmbiguity }) {
  return (
    <Box kind="ambiguous" verdict={inLanguage(ambiguityWords[why])}>
      <ol>
        {readings.map((reading) => (
          <li key={reading.sentence}>
            {reading.sentence} {performingBy(reading, language.value)}
          </li>
        ))}
      </ol>
      <dl>
        <Pair term={t('settledBy')} text={t('ambiguitySettled')} />
      </dl>
    </Box>
  );
}

/** A conflict: every view, none of them preferred. */
function ConflictBox({ conflict }: { readonly conflict: NamedConflict }) {
  return (
    <Box kind="conflict" verdict={t('conflictText')}>
      <ol>
        {conflict.claims.map((claim) => {
          const who = whoIs(claim, language.value);
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
    </Box>
  );
}

function Pair({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd lang={langOf(text)}>{text}</dd>
    </>
  );
}
