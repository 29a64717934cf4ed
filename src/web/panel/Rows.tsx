import { type ComponentChildren, Fragment } from 'preact';
import { isPartial, type ModeEntry } from '../../wording/answer.js';
import type { Named, NamedHolder, NamedPerformer } from '../../wording/labelled.js';
import { extentWords, gapWords, modeWords } from '../../wording/labels.js';
import { marksOf, substitutes, whoIs, withoutUnit } from '../../wording/party.js';
import { bracketed, qualified } from '../../wording/phrases.js';
import { Filled } from '../parts/Filled.js';
import { langOf, Name } from '../parts/Name.js';
import { language, locale } from '../state/session.js';
import { inLanguage, t } from '../text/catalog.js';
import type { DutyAnswer } from '../text/shapes.js';
import { pw } from './panelWords.js';
import { Chip } from './Verdict.js';

type Entry = ModeEntry<DutyAnswer>;

/** What people ask for first. */
const order = ['leads', 'decides', 'inCharge', 'cooperates', 'accountable'];
/** The verdict tells why they are away, and until when. */
const told = ['leads', 'decides', 'inCharge', 'accountable'];
const placeOf = ({ mode }: Entry): number => (order.indexOf(mode) + order.length + 1) % (order.length + 1);

/** Who holds the duty in each mode, with their state; what is open stands above the rows in full. */
export function Rows({ entries }: { readonly entries: readonly Entry[] }) {
  const shown = entries.filter(({ holders, gaps, ambiguities, conflicts }) =>
    [holders, gaps, ambiguities, conflicts].some((each) => each.length > 0),
  );
  return (
    <dl class="rows">
      {[...shown]
        .sort((a, b) => placeOf(a) - placeOf(b))
        .map(({ mode, holders, gaps, ambiguities, conflicts }) => (
          <Row key={mode} term={inLanguage(modeWords[mode])} kind={mode}>
            {holders.map(({ holder, ...open }, index) => (
              <p key={`${index} ${holder.post?.id ?? ''}`} class="holding">
                <Holder {...holder} plain={mode === 'cooperates'} isTold={told.includes(mode)} />
                <Whom said={holder.because.flatMap(({ records }) => records)} />
                <Standing performers={holder.performers} open={open} isTold />
              </p>
            ))}
            {gaps.map(({ reason }) => (
              <Chip key={reason} verdict="gap">
                {inLanguage(gapWords[reason])}
              </Chip>
            ))}
            {ambiguities.length > 0 && <Chip verdict="ambiguous">{t('ambiguous')}</Chip>}
            {conflicts.length > 0 && <Chip verdict="conflict">{t('conflict')}</Chip>}
          </Row>
        ))}
    </dl>
  );
}

/** What a record says of whom is assisted, and of whom it was given to by name. */
interface Said {
  readonly assists?: Named | null;
  readonly assistsUnstated?: boolean | null;
  readonly givenTo?: Named | null;
}

/** Whom an assistant assists, or that the text does not say; and that it is not the post’s, but a person’s. */
export function Whom({ said }: { readonly said: readonly (Said | object)[] }) {
  return (
    <>
      {said.map((each: Said, index) => (
        <Fragment key={index}>
          {each.assists != null && (
            <span class="hint">
              <Filled text={pw('assistsWhom')} who={<Name {...each.assists} />} />
            </span>
          )}
          {each.assistsUnstated === true && <span class="hint">{pw('assistsUnstated')}</span>}
          {each.givenTo != null && (
            <span class="hint">
              <Filled text={pw('givenTo')} who={<Name {...each.givenTo} />} />
            </span>
          )}
        </Fragment>
      ))}
    </>
  );
}

/** What is recorded of somebody or something besides: the administrative rank, and ids in other systems. */
export function Facts(props: { readonly rank?: string | null; readonly externalIds: readonly string[] }) {
  const { rank = null, externalIds } = props;
  return (
    <>
      {rank !== null && (
        <Row term={pw('rank')}>
          <span lang={langOf(rank)}>{rank}</span>
        </Row>
      )}
      {externalIds.length > 0 && <Row term={pw('externalIds')}>{externalIds.join(' ')}</Row>}
    </>
  );
}

/** One line of the rows: what it is of, and who. */
export function Row(props: { readonly term: string; readonly kind?: string; readonly children: ComponentChildren }) {
  const { term, kind, children } = props;
  return (
    <div class={kind === undefined ? 'row' : `row row-${kind}`}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who holds: the organization, the post, and the person large, with whether they are there. */
export function Holder(
  props: Pick<NamedHolder, 'post' | 'organization' | 'incumbents' | 'performers'> & {
    readonly plain?: boolean;
    readonly isTold?: boolean;
  },
) {
  const { post, organization, incumbents, performers, plain, isTold } = props;
  const marks = post === null ? [] : marksOf(post, incumbents, performers, locale.value);
  const title = post === null ? '' : withoutUnit(post.label, organization?.label ?? '');
  return (
    <span class={plain === true ? 'holder plain' : 'holder'}>
      {organization !== null && (
        <b class="unit">
          <Name id={organization.id} label={organization.label} />
        </b>
      )}
      {post !== null && (
        <span class="who">
          <Name id={post.id} label={title} />
          {incumbents.map(({ id, label }) => (
            <b key={id} class="person">
              {' '}
              <Name id={id} label={label} />
            </b>
          ))}
        </span>
      )}
      {marks.map(({ kind, text, detail }) => (
        <Chip key={text + detail} verdict={kind === 'away' ? 'away' : kind === 'vacant' ? 'gap' : 'unstated'}>
          {isTold === true ? text : bracketed(language.value, text, detail)}
        </Chip>
      ))}
      {marks.length === 0 && plain !== true && incumbents.length > 0 && <span class="here">{pw('inPlace')}</span>}
    </span>
  );
}

interface OpenHere {
  readonly gaps: readonly { readonly reason: keyof typeof gapWords }[];
  readonly ambiguities: readonly unknown[];
  readonly conflicts: readonly unknown[];
}

/** Who does the work in the holder's stead, how much of it, and what is open, each in a few words. */
export function Standing(props: {
  readonly performers: readonly NamedPerformer[];
  readonly open: OpenHere;
  /** What is not covered is told above. */
  readonly isTold?: boolean;
}) {
  const { performers, open, isTold } = props;
  const partly = isPartial(open);
  const gaps = open.gaps.filter(({ reason }) => isTold !== true || reason !== 'beyondExtent');
  return (
    <>
      {substitutes(performers).map((performer) => (
        <Chip key={whoIs(performer, language.value)} verdict={partly ? 'partial' : 'full'}>
          <StandsIn performer={performer} />
        </Chip>
      ))}
      {gaps.map(({ reason }) => (
        <Chip key={reason} verdict="gap">
          {inLanguage(gapWords[reason])}
        </Chip>
      ))}
      {open.ambiguities.length > 0 && <Chip verdict="ambiguous">{t('ambiguous')}</Chip>}
      {open.conflicts.length > 0 && <Chip verdict="conflict">{t('conflict')}</Chip>}
    </>
  );
}

function StandsIn({ performer }: { readonly performer: NamedPerformer }) {
  const who = whoIs(performer, language.value);
  const id = performer.post?.id ?? performer.person?.id ?? performer.organization?.id ?? '';
  return (
    <span class="stand-in" lang={langOf(who)}>
      <Name id={id} label={who} />{' '}
      {qualified(language.value, [pw('standsIn'), extentWords[performer.extent][language.value]])}
    </span>
  );
}
