import type { ComponentChildren } from 'preact';
import type { AssignmentMode, Extent } from '../../model/record.js';
import { citation, type NamedProvision } from '../../wording/citation.js';
import type { NamedAmbiguity, NamedPerformer } from '../../wording/labelled.js';
import { ambiguityWords, gapWords, modeWords, notRecordedWords } from '../../wording/labels.js';
import { candidatesOf, foundIn, performingBy } from '../../wording/open.js';
import { whoIs } from '../../wording/party.js';
import { interval } from '../../wording/time.js';
import { isSilent, uncoveredText } from '../../wording/verdict.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { language, locale } from '../state/session.js';
import { begun, inLanguage, listed, t } from '../text/catalog.js';
import type { DutyAnswer, Gap } from '../text/shapes.js';
import { longInstant } from '../text/time.js';
import { Quote } from './Basis.js';
import { pw } from './panelWords.js';

type Conflict = DutyAnswer['conflicts'][number];

interface Opened {
  readonly gaps: readonly Gap[];
  readonly ambiguities: readonly NamedAmbiguity[];
  readonly conflicts: readonly Conflict[];
  /** Those who perform a part, where the gap is the rest. */
  readonly performers?: readonly NamedPerformer[];
  /** Gaps of modes in which nothing is recorded, and nothing need be. */
  readonly notRecorded?: readonly Gap[];
}

/** What is not covered, what can be read in two ways, and what contradicts itself: each in full, with what would settle it. */
export function Open({ among }: { readonly among: readonly Opened[] }) {
  return (
    <>
      {once(among.flatMap(({ conflicts }) => conflicts)).map(({ each, modes }) => (
        <ConflictBox key={modes} conflict={each} modes={modes} />
      ))}
      {once(among.flatMap(({ ambiguities }) => ambiguities)).map(({ each, modes }) => (
        <AmbiguityBox key={modes} ambiguity={each} modes={modes} />
      ))}
      {once(
        among.flatMap(({ gaps, performers = [] }) =>
          gaps.map((gap) => ({ ...gap, extents: performers.map(({ extent }) => extent) })),
        ),
      ).map(({ each, modes }) => (
        <GapBox key={`${modes} ${each.reason}`} gap={each} modes={modes} />
      ))}
      {once(among.flatMap(({ notRecorded = [] }) => notRecorded)).map(({ each, modes }) => (
        <NotRecordedBox key={modes} gap={each} modes={modes} />
      ))}
    </>
  );
}

/** What is the same but for the mode is told once, with all its modes. */
function once<T extends { readonly mode: AssignmentMode | null }>(found: readonly T[]) {
  const same = new Map<string, { readonly each: T; readonly modes: AssignmentMode[] }>();
  for (const each of found) {
    const key = JSON.stringify({ ...each, mode: null });
    const { modes } = same.get(key) ?? { modes: [] };
    same.set(key, { each, modes: [...modes, ...(each.mode === null ? [] : [each.mode])] });
  }
  return [...same.values()].map(({ each, modes }) => ({ each, modes: modes.join(' ') }));
}

function Box(props: {
  readonly kind: 'gap' | 'conflict' | 'ambiguous' | 'unstated';
  readonly says: string;
  /** In which modes it stands, between spaces; none: that goes without saying. */
  readonly modes: string;
  readonly children: ComponentChildren;
}) {
  const { kind, says, modes, children } = props;
  const state = kind === 'ambiguous' ? 'conflict' : kind;
  const named = modes.split(' ').filter(isMode);
  return (
    <div class={`open open-${kind} state-${state}`} data-modes={modes}>
      <Mark of={state} />
      <div>
        <strong lang={langOf(says)}>{begun(says)}</strong>
        {named.length > 0 && <span class="hint"> {listed(named.map((mode) => inLanguage(modeWords[mode])))}</span>}
        {children}
      </div>
    </div>
  );
}

/** A gap as an answer of its own: what is not covered, what was found, whom it could be, and what would settle it. */
function GapBox(props: { readonly gap: Gap & { readonly extents: readonly Extent[] }; readonly modes: string }) {
  const { gap, modes } = props;
  const silent = isSilent(gap.reason);
  const says =
    gap.reason === 'beyondExtent' ? uncoveredText(gap.extents, language.value) : inLanguage(gapWords[gap.reason]);
  const found = foundIn(gap);
  return (
    <Box kind={silent ? 'unstated' : 'gap'} says={says} modes={modes}>
      {found !== '' && gap.reason !== 'beyondExtent' && <p lang={langOf(found)}>{found}</p>}
      {silent &&
        gap.because.slice(1).map(({ sentence }) => (
          <p key={sentence} lang={langOf(sentence)}>
            {sentence}
          </p>
        ))}
      {silent && <Nearest provisions={gap.because.flatMap(({ provisions }) => provisions)} />}
      <Settling gap={gap} />
    </Box>
  );
}

/** The sentence of a document that comes nearest to what is not written. */
function Nearest({ provisions }: { readonly provisions: readonly NamedProvision[] }) {
  const [first] = provisions;
  if (first === undefined) return null;
  return (
    <>
      <p class="term">{pw('nearestSentence')}</p>
      <Quote provision={first} deciding={[]} />
    </>
  );
}

/** The division of labour is not recorded at all: no gap, and no holder either. With the articles that speak of it. */
function NotRecordedBox({ gap, modes }: { readonly gap: Gap; readonly modes: string }) {
  return (
    <div class="not-recorded" data-modes={modes}>
      <strong>
        {t('notRecorded')} · {inLanguage(notRecordedWords)}
      </strong>
      {gap.because.map(({ sentence, provisions }) => (
        <p key={sentence} lang={langOf(sentence)}>
          {sentence}{' '}
          {provisions.map((each) => (
            <Name key={each.id} id={each.id} label={citation(each, language.value)} />
          ))}
        </p>
      ))}
      <Settling gap={gap} />
    </div>
  );
}

function Settling({ gap }: { readonly gap: Gap }) {
  const candidates = candidatesOf(gap);
  return (
    <>
      {gap.firstDay !== null && <p>{t('firstDay', { time: longInstant(gap.firstDay) })}</p>}
      <dl class="settling">
        {candidates.length > 0 && <Pair term={t('eligible')} text={listed(candidates)} />}
        {gap.arranger !== null && (
          <div>
            <dt>{t('arranger')}</dt>
            <dd>
              <Name id={gap.arranger.id} label={gap.arranger.label} />
            </dd>
          </div>
        )}
        <Pair term={t('settledBy')} text={gap.settledBy} />
      </dl>
    </>
  );
}

/** An ambiguous text: both readings, and whom each lets perform. */
function AmbiguityBox(props: { readonly ambiguity: NamedAmbiguity; readonly modes: string }) {
  const { why, readings } = props.ambiguity;
  return (
    <Box kind="ambiguous" says={inLanguage(ambiguityWords[why])} modes={props.modes}>
      <ol>
        {readings.map((reading) => (
          <li key={reading.sentence}>
            {reading.sentence} {performingBy(reading, language.value)}
          </li>
        ))}
      </ol>
      <dl class="settling">
        <Pair term={t('settledBy')} text={t('ambiguitySettled')} />
      </dl>
    </Box>
  );
}

/** A conflict: every view, when it stands and by which paper, none of them preferred. */
function ConflictBox({ conflict, modes }: { readonly conflict: Conflict; readonly modes: string }) {
  return (
    <Box kind="conflict" says={t('conflictText')} modes={modes}>
      <ol class="claims">
        {conflict.claims.map((claim) => {
          const who = whoIs(claim, language.value);
          return (
            <li key={who}>
              <b>
                <Name id={claim.post?.id ?? claim.person?.id ?? claim.organization?.id ?? ''} label={who} />
              </b>{' '}
              <Rests claim={claim} />
            </li>
          );
        })}
      </ol>
      <dl class="settling">
        <Pair term={t('correctedBy')} text={t('conflictSettled')} />
      </dl>
    </Box>
  );
}

/** What one view rests on: the records of its own with their days and papers, else its articles. */
function Rests({ claim: { because } }: { readonly claim: Conflict['claims'][number] }) {
  const own = because.flatMap(({ records }) => records).flatMap((each) => ('instrument' in each ? [each] : []));
  const records = new Map(own.map((each) => [each.id, each]));
  const provisions = new Map(because.flatMap((step) => step.provisions.map((each) => [each.id, each])));
  return (
    <>
      {[...records.values()].map(({ id, validFrom, validTo, instrument }) => (
        <span key={id} class="rests">
          {interval(validFrom, validTo, locale.value)}
          {instrument !== null && <span lang={langOf(instrument)}> {instrument}</span>}
        </span>
      ))}
      {records.size === 0 && (
        <span class="names cited">
          {[...provisions.values()].map((each) => (
            <Name key={each.id} id={each.id} label={citation(each, language.value)} />
          ))}
        </span>
      )}
    </>
  );
}

const isMode = (name: string): name is AssignmentMode => name in modeWords;

const Pair = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd lang={langOf(text)}>{text}</dd>
  </div>
);
