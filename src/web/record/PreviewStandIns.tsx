import { citation } from '../../wording/citation.js';
import { extentWords } from '../../wording/labels.js';
import { whoIs } from '../../wording/party.js';
import { recordQuestions } from '../api/recordQuestions.js';
import type { ChangeSetInput } from '../generated/operations.js';
import { langOf, Name } from '../parts/Name.js';
import { within } from '../state/asked.js';
import { dayOf } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { apiLanguage, language } from '../state/session.js';
import { inLanguage, listed } from '../text/catalog.js';
import type { Stretch } from './forecast.js';
import type { Strip } from './form.js';
import type { PreviewProps } from './Preview.js';
import { Block, lastDayOf, spanText } from './previewParts.js';
import { rw } from './recordWords.js';
import type { Designated, Picked } from './values.js';

/** The stretches that touch a span. */
export const within_ = (stretches: readonly Stretch[], { from, to }: Strip): readonly Stretch[] =>
  stretches.filter(
    (each) => (each.from === null || dayOf(each.from) < to) && (each.to === null || lastDayOf(each.to) >= from),
  );

export const postsIn = (stretches: readonly Stretch[]): string =>
  listed([...new Set(stretches.map(({ post }) => post.label))]);

/** Who stands in, each once, with how much of the work and by which article. */
export function StandIns({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const found = new Map<string, { readonly stretch: Stretch; readonly performer: Stretch['performers'][number] }>();
  for (const stretch of stretches) {
    for (const performer of stretch.performers) {
      const key = JSON.stringify([stretch.post.id, performer.person?.id, performer.post?.id, performer.extent]);
      if (performer.manner !== 'present' && !found.has(key)) found.set(key, { stretch, performer });
    }
  }
  return (
    <>
      {[...found].map(([key, { stretch, performer }]) => {
        const who = performer.person?.label ?? whoIs(performer, language.value);
        const isFull = performer.extent === 'full';
        const cited = stretch.because.at(-1)?.provisions ?? [];
        return (
          <Block
            key={key}
            mark={isFull ? 'full' : 'partial'}
            state={isFull ? 'full' : 'partial'}
            title={
              isFull
                ? rw('standInFull', { who })
                : rw('standInPart', { who, limit: inLanguage(extentWords[performer.extent]) })
            }
          >
            <p>
              {rw('standInFor', { post: stretch.post.label })} · {stretch.because.at(-1)?.sentence}
              {cited.map((each) => (
                <span key={each.id}>
                  {' '}
                  <q lang={langOf(each.quote)}>{each.quote}</q>
                  <Name id={each.id} label={citation(each, language.value)} />
                </span>
              ))}
            </p>
          </Block>
        );
      })}
    </>
  );
}

/** Those who could be designated now, as buttons that add it to what is recorded. */
export function Designate(
  props: Pick<PreviewProps, 'onOther'> & {
    readonly stretches: readonly Stretch[];
    onDesignate(each: Designated): void;
  },
) {
  const { stretches, onDesignate, onOther } = props;
  const posts = new Map<string, Picked>();
  const offered = new Map<string, { readonly label: string; readonly each: Designated }>();
  for (const { gap, post, performers } of stretches) {
    if (gap === null || gap.reason === 'reserved') continue;
    const delegator: Picked = { id: post.id, label: post.label, detail: '', type: 'Post' };
    posts.set(post.id, delegator);
    for (const { manner, person, post: of } of performers) {
      const party = of ?? person;
      if (manner === 'present' || party == null) continue;
      const delegate = {
        id: party.id,
        label: person?.label ?? party.label,
        detail: '',
        type: of == null ? 'Person' : 'Post',
      };
      offered.set(`${post.id} ${party.id}`, {
        label: rw('inFull', { who: delegate.label }),
        each: { delegator, delegate },
      });
    }
    for (const { id, label, __typename } of gap.eligible) {
      const delegate = { id, label, detail: '', type: __typename };
      if (!offered.has(`${post.id} ${id}`)) offered.set(`${post.id} ${id}`, { label, each: { delegator, delegate } });
    }
  }
  if (posts.size === 0) return null;
  return (
    <p class="offers">
      {rw('couldDesignate')}{' '}
      {[...offered].map(([key, { label, each }]) => (
        <button key={key} type="button" onClick={() => onDesignate(each)}>
          {label}
        </button>
      ))}
      {[...posts.values()].map((post) => (
        <button key={post.id} type="button" onClick={() => onOther?.(post)}>
          {posts.size === 1 ? rw('otherPerson') : `${post.label} ${rw('otherPerson')}`}
        </button>
      ))}
    </p>
  );
}

/** Whose standing stand-in is away by then. */
export function LosesStandIn({ changes, strip }: { readonly changes: ChangeSetInput; readonly strip: Strip }) {
  const isAbsence = changes.changes.some(({ assert }) => assert?.absence != null);
  const asked = { within: within.value, at: strip.from, after: null, lang: apiLanguage.value };
  const { data: rules } = useAnswer(recordQuestions.rules, isAbsence ? asked : null);
  const { data: held } = useAnswer(
    recordQuestions.standing,
    isAbsence ? { id: strip.of, at: strip.from, lang: apiLanguage.value } : null,
  );
  const record = held?.record ?? null;
  const away = record !== null && 'label' in record ? String(record.label) : '';
  const posts =
    record !== null && 'tenures' in record
      ? record.tenures.flatMap((each) => ('post' in each && each.post !== null ? [each.post.id] : []))
      : [];
  const own = new Set([strip.of, ...posts]);
  const lost = (rules?.records?.nodes ?? []).flatMap((each) =>
    'candidates' in each &&
    each.post !== null &&
    each.candidates.length > 0 &&
    each.candidates.every(({ id }) => own.has(id))
      ? [{ ...each, post: each.post }]
      : [],
  );
  const byLabel = new Map<string, (typeof lost)[number][]>();
  for (const each of lost) {
    const label = each.ruleLabel ?? rw('standInRule');
    byLabel.set(label, [...(byLabel.get(label) ?? []), each]);
  }
  return (
    <>
      {[...byLabel].map(([label, each]) => {
        const whose = each.map(({ post }) =>
          whoIs({ post, person: post.incumbents[0] ?? null, organization: null }, language.value),
        );
        const cited = each.flatMap(({ basis }) => basis).flatMap((one) => ('quote' in one ? [one] : []));
        return (
          <Block
            key={label}
            mark="due"
            state="plain"
            title={rw('losesStandIn', {
              who: listed(each.map(({ post }) => post.incumbents[0]?.label ?? post.label)),
              label,
              span: spanText(strip),
            })}
          >
            <p>
              {rw('losesStandInText', { away, whose: listed(whose), label })}
              {cited.map((one) => (
                <span key={one.id}>
                  {' '}
                  <Name id={one.id} label={citation(one, language.value)} />
                </span>
              ))}
            </p>
          </Block>
        );
      })}
    </>
  );
}
