import { useEffect, useState } from 'preact/hooks';
import { isPartial } from '../../wording/answer.js';
import { absenceWords } from '../../wording/labels.js';
import { briefsOfPost, openOf } from '../../wording/open.js';
import { awayText, standInTexts } from '../../wording/party.js';
import { Choice } from '../parts/Choice.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { briefText } from '../parts/Open.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, day, within } from '../state/asked.js';
import { addMonths, dayOf, daysBetween } from '../state/days.js';
import { useWork } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { exporting } from '../state/table.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { AbsenceNode, Stretch } from '../text/shapes.js';
import { shortInstant } from '../text/time.js';
import { absencesIn, type Row, type Span, withStandIns } from './timeline.js';

const rowsAtOnce = 60;

/** Who is away when, and who stands in: as bars, and the same as a table. */
export function TimelineView() {
  const [months, setMonths] = useState(6);
  const [shown, setShown] = useState(rowsAtOnce);
  const before = Math.floor(months / 3);
  const first = `${addMonths(day.value, -before).slice(0, 7)}-01`;
  const span: Span = { from: first, to: addMonths(first, months) };
  const key = JSON.stringify([span, within.value, askedWithDraft.value]);
  const { data, error } = useWork(`timeline ${key}`, (signal) => absencesIn(span, signal));
  const wanted = (data ?? []).slice(0, shown);
  const [found, setFound] = useState<{ readonly of: string; readonly rows: readonly Row[] }>({ of: '', rows: [] });
  const covers = useWork(data === null ? null : `covers ${key} ${wanted.length}`, (signal) =>
    withStandIns(wanted, span, signal, (rows) => setFound({ of: key, rows })),
  );
  const rows = found.of === key && found.rows.length === wanted.length ? found.rows : wanted;
  useEffect(() => {
    exporting.value = async (progress, signal) => {
      const told = (some: readonly Row[]) =>
        progress(some.filter(({ stretches }) => stretches !== null).length, some.length);
      return tableOf(await withStandIns(data ?? [], span, signal, told), span);
    };
    return () => {
      exporting.value = null;
    };
  }, [key, data]);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const loaded = rows.filter(({ stretches }) => stretches !== null).length;
  return (
    <div>
      <div class="filters">
        <Choice id="span" label={t('span')} value={String(months)} onChange={(value) => setMonths(Number(value))}>
          {[3, 6, 12, 24].map((each) => [String(each), t('spanMonths', { n: each })])}
        </Choice>
        <p class="hint" role="status">
          {t('timelineCaption', { from: span.from, to: span.to })} ·{' '}
          {t('dutiesShown', { n: rows.length, all: data.length })}
        </p>
        <p class="legend">
          <span class="key key-away">{t('absent')}</span>
          <span class="key key-stand-in">{t('barStandIn')}</span>
          <span class="key key-partial">{t('barPartial')}</span>
          <span class="key key-gap">{t('gap')}</span>
        </p>
      </div>
      {covers.error !== null && <Trouble error={covers.error} />}
      {loaded < wanted.length && (
        <p class="progress">
          <progress max={wanted.length} value={loaded} aria-label={t('loading')} />{' '}
          {t('loadingRows', { n: loaded, all: wanted.length })}
        </p>
      )}
      {rows.length === 0 ? (
        <p>{t('timelineEmpty')}</p>
      ) : (
        <>
          <Bars rows={rows} span={span} />
          {data.length > wanted.length && (
            <button type="button" onClick={() => setShown(shown + rowsAtOnce)}>
              {t('showMore', { n: data.length - wanted.length })}
            </button>
          )}
          <h3>{t('timelineTable')}</h3>
          <Twin rows={rows} />
        </>
      )}
    </div>
  );
}

/** Where a stretch of time stands in the span, in hundredths of it. */
function placeOf(
  from: string | null,
  to: string | null,
  span: Span,
): { readonly left: string; readonly width: string } {
  const length = daysBetween(span.from, span.to);
  const inSpan = (instant: string | null, otherwise: number) =>
    instant === null
      ? otherwise
      : Math.min(length, Math.max(0, daysBetween(span.from, dayOf(instant)) + hours(instant)));
  const [start, end] = [inSpan(from, 0), inSpan(to, length)];
  return { left: `${(start / length) * 100}%`, width: `${(Math.max(0.35, end - start) / length) * 100}%` };
}

/** What a bar says, where it is wide enough for some of it; its title says all of it. */
const inBar = ({ width }: { readonly width: string }, text: string): string =>
  Number.parseFloat(width) < 4 ? '' : text;

const hours = (instant: string): number => {
  const [, time = ''] = shortInstant(instant).split(' ');
  return time === '' ? 0 : Number(time.slice(0, 2)) / 24;
};

function Bars({ rows, span }: { readonly rows: readonly Row[]; readonly span: Span }) {
  const months = Array.from({ length: Math.round(daysBetween(span.from, span.to) / 30.4) }, (_, index) =>
    addMonths(span.from, index),
  );
  const asked = placeOf(day.value, day.value, span).left;
  return (
    <div class="timeline" aria-hidden="true">
      <div class="months">
        {months.map((month) => (
          <span key={month} style={placeOf(month, addMonths(month, 1), span)}>
            {month.slice(0, 7)}
          </span>
        ))}
      </div>
      {rows.map((row) => {
        const stretches = row.stretches ?? [];
        const posts = [...new Map(stretches.map(({ post }) => [post.id, post.label])).entries()];
        const lane = (id: string) => 1.5 + 1.4 * posts.findIndex(([post]) => post === id);
        return (
          <div key={row.id} class="row">
            <span class="who">
              {row.label}{' '}
              <span class="hint">{listed(posts.filter(([id]) => id !== row.id).map(([, label]) => label))}</span>
            </span>
            <div class="track" style={{ height: `${1.6 + 1.4 * Math.max(1, posts.length)}rem` }}>
              <i class="asked-line" style={{ left: asked }} />
              {row.absences.map((absence) => {
                const place = placeOf(absence.validFrom, absence.validTo, span);
                return (
                  <span
                    key={`${absence.id} ${absence.validFrom}`}
                    class="bar bar-away"
                    style={place}
                    title={`${t('away')} ${awayText(absence, locale.value)}`}
                  >
                    {inBar(place, absence.reason === 'away' ? t('away') : reasonOf(absence))}
                  </span>
                );
              })}
              {stretches.map((stretch) => {
                const place = placeOf(stretch.from, stretch.to, span);
                return (
                  <span
                    key={`${stretch.post.id} ${stretch.from}`}
                    class={`bar bar-${kindOf(stretch).kind}`}
                    style={{ ...place, top: `${lane(stretch.post.id)}rem` }}
                    title={`${stretch.post.label}: ${standInText(stretch)}`}
                  >
                    {inBar(place, standInText(stretch))}
                  </span>
                );
              })}
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** Who performs in a stretch, and what is open in it. */
const standInText = (stretch: Stretch): string =>
  listed([
    ...standInTexts(stretch.performers, language.value),
    ...briefsOfPost(stretch, language.value).map(briefText),
  ]);

interface StretchKind {
  readonly kind: 'stand-in' | 'partial' | 'gap' | 'ambiguous' | 'conflict';
  readonly word: string;
}

/** What a stretch is: cover of a part only is never told like that of the whole. */
function kindOf(stretch: Stretch): StretchKind {
  if (isPartial(openOf(stretch))) return { kind: 'partial', word: t('barPartial') };
  const [open] = briefsOfPost(stretch, language.value);
  if (open === undefined || open.kind === 'notRecorded') return { kind: 'stand-in', word: t('barStandIn') };
  return { kind: open.kind, word: open.word };
}

/** The reason of an absence, as far as it is told. */
const reasonOf = ({ reason }: AbsenceNode): string => (reason === 'away' ? '' : inLanguage(absenceWords[reason]));

/** One line of the table: an absence, or who performs in a stretch of it. */
interface Line {
  readonly key: string;
  readonly kind: StretchKind['kind'] | 'away';
  readonly word: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly post: { readonly id: string; readonly label: string } | null;
  readonly text: string;
}

const linesOf = ({ absences, stretches }: Row): readonly Line[] => [
  ...absences.map(
    (absence): Line => ({
      ...{ key: `${absence.id} ${absence.validFrom}`, kind: 'away', from: absence.validFrom, to: absence.validTo },
      word: [t('away'), reasonOf(absence)].filter((part) => part !== '').join(' · '),
      ...{ post: null, text: '' },
    }),
  ),
  ...(stretches ?? []).map((stretch): Line => {
    const { post, from = null, to = null } = stretch;
    return { key: `${post.id} ${from}`, ...kindOf(stretch), from, to, post, text: standInText(stretch) };
  }),
];

const headOf = () => [t('colWho'), t('state'), t('colFrom'), t('colTo'), t('post'), t('colStandIn')];

function Twin({ rows }: { readonly rows: readonly Row[] }) {
  const instant = (given: string | null) => (given === null ? '…' : shortInstant(given));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('timelineTable')}>
      <table class="twin">
        <thead>
          <tr>
            {headOf().map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            linesOf(row).map(({ key, kind, word, from, to, post, text }) => (
              <tr key={`${row.id} ${key}`} class={post === null ? undefined : 'of-row'}>
                <th scope="row" lang={langOf(row.label)}>
                  <Name id={row.id} label={row.label} plain={post !== null} />
                </th>
                <td>
                  <Badge kind={kind}>{word}</Badge>
                </td>
                <td>{instant(from)}</td>
                <td>{instant(to)}</td>
                <td>{post !== null && <Name {...post} />}</td>
                <td>{text}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

const tableOf = (rows: readonly Row[], span: Span) => ({
  name: `${within.value}-timeline-${span.from}-${span.to}`,
  head: headOf(),
  rows: rows.flatMap((row) =>
    linesOf(row).map(({ word, from, to, post, text }) => [
      ...[row.label, word],
      ...[from, to].map((instant) => (instant === null ? '' : shortInstant(instant))),
      ...[post?.label ?? '', text],
    ]),
  ),
});
