import { answerReasons, type ModeEntry, modeEntries } from '../../wording/answer.js';
import { extentLimits, gapWords, modeWords } from '../../wording/labels.js';
import { substitutes } from '../../wording/party.js';
import { isSilent, verdictOf } from '../../wording/verdict.js';
import { whoDocument } from '../api/panelDocuments.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import { Badge } from '../parts/Name.js';
import { Related } from '../parts/Related.js';
import { Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draftLines, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language } from '../state/session.js';
import { answeredIn, dutyText } from '../text/answerText.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { DutyAnswer } from '../text/shapes.js';
import { Actions } from './Actions.js';
import { AwayLine } from './AwayLine.js';
import { Basis, type Deciding } from './Basis.js';
import { Explains } from './explained.js';
import { Open } from './Open.js';
import { Remarks } from './Remarks.js';
import { Rows } from './Rows.js';
import { Skeleton, useLongWait } from './Skeleton.js';
import { Span } from './Span.js';
import { Top } from './Top.js';
import { Verdict } from './Verdict.js';

/** Who is responsible for a duty. */
export function DutyPanel({ duty }: { readonly duty: string }) {
  const variables = { duty, within: within.value, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.who, variables);
  const answer = data?.whoIsResponsible ?? null;
  const long = useLongWait(loading);
  if (error !== null) return <Trouble error={error} />;
  if (answer === null || long) return <Skeleton />;
  return <Answered answer={answer} variables={variables} stale={loading} />;
}

function Answered(props: { readonly answer: DutyAnswer; readonly variables: unknown; readonly stale: boolean }) {
  const { answer, variables, stale } = props;
  const { question } = answer;
  const { duty } = question;
  if (duty === null) return null;
  const entries = modeEntries(answer);
  const verdict = verdictOf(answer);
  const reasons = answerReasons(answer, language.value).sort((a, b) => placeOf(a) - placeOf(b));
  const [gap] = [...entries]
    .sort((a, b) => Number(b.mode === 'leads') - Number(a.mode === 'leads'))
    .flatMap(({ holders, gaps }) => [...gaps, ...holders.flatMap((each) => each.gaps)]);
  const why =
    (verdict === 'gap' || verdict === 'unstated') && gap !== undefined ? inLanguage(gapWords[gap.reason]) : undefined;
  return (
    <article class={stale ? 'answer stale' : 'answer'} aria-busy={stale}>
      <Top label={duty.label} asked={question} />
      <Verdict verdict={verdict} {...(why === undefined ? {} : { why })}>
        <AwayLines entries={entries} />
      </Verdict>
      {duty.reserved !== null && (
        <p class="reserved">
          <Badge kind="mark">{t(`reserved${duty.reserved}`)}</Badge>
        </p>
      )}
      <Open
        among={entries.flatMap(({ holders, ...beside }) => [
          ...holders.map(({ holder, ...open }) => ({ ...open, performers: substitutes(holder.performers) })),
          beside,
        ])}
      />
      <Span {...answer} running={answer.holders.some(({ performers }) => substitutes(performers).length > 0)} />
      <Remarks unconfirmed={answer.unconfirmed} about={[duty.id]} />
      <Rows entries={entries} />
      <Basis provisions={provisionsOf(answer)} deciding={decidingIn(answer)} />
      <Actions
        answer={{
          ...{ name: duty.id, text: dutyText(answer, draftLines.value), document: whoDocument, variables },
          receipt: answer.receipt,
          answered: answeredIn(answer),
        }}
        verdict={verdict}
        of={gap?.post?.id ?? duty.id}
      />
      <Related title={t('broader')} records={duty.broader === null ? [] : [duty.broader]} />
      <Related title={t('narrower')} records={duty.narrower} />
      <Explains of={{ kind: 'duty', id: duty.id, reasons, answer }} />
    </article>
  );
}

/** Who of those that matter is away, and who stands in, once for all modes; the others stand in the rows. */
function AwayLines({ entries }: { readonly entries: readonly ModeEntry<DutyAnswer>[] }) {
  const told = entries
    .filter(({ mode }) => first.includes(mode))
    .flatMap(({ mode, holders }) => holders.map(({ holder, ...open }) => ({ mode, holder, open })));
  const keyOf = ({ holder: { post, organization, performers }, open }: (typeof told)[number]) =>
    JSON.stringify([post?.id, organization?.id, performers, open.gaps.map(({ reason }) => reason)]);
  const modes = new Map<string, string[]>();
  for (const each of told)
    modes.set(keyOf(each), [...(modes.get(keyOf(each)) ?? []), inLanguage(modeWords[each.mode])]);
  return (
    <>
      {[...modes].map(([key, as]) => {
        const [each] = told.filter((other) => keyOf(other) === key);
        return each === undefined ? null : <AwayLine key={key} holder={each.holder} as={listed(as)} open={each.open} />;
      })}
    </>
  );
}

const first = ['inCharge', 'leads', 'decides', 'accountable'];
const placeOf = ({ mode }: { readonly mode: string | null }): number =>
  (first.indexOf(mode ?? '') + first.length + 1) % (first.length + 1);

/** Why someone stands in, then why who is in charge and who does the work holds it, then the rest. */
function provisionsOf({ holders, gaps }: DutyAnswer) {
  const ordered = [...holders].sort((a, b) => placeOf(a) - placeOf(b));
  const steps = [
    ...ordered
      .filter(({ mode, performers }) => mode !== 'accountable' && substitutes(performers).length > 0)
      .flatMap(({ standIn }) => [...(standIn?.because ?? [])].reverse()),
    ...gaps.filter(({ reason }) => isSilent(reason)).flatMap(({ because }) => because),
    ...ordered.flatMap(({ because }) => because),
    ...ordered.flatMap(({ standIn }) => standIn?.because ?? []),
    ...gaps.flatMap(({ because }) => because),
  ];
  return steps.flatMap(({ provisions }) => provisions);
}

/** What a stand-in is limited to; else the units that do the work; else the posts. */
function decidingIn({ holders }: DutyAnswer): Deciding {
  const limits = holders
    .flatMap(({ performers }) => substitutes(performers))
    .flatMap(({ extent }) => (extent === 'full' ? [] : [extentLimits[extent].zh]));
  const of = (modes: readonly string[]) =>
    holders.filter(({ mode }) => modes.includes(mode)).flatMap(({ organization }) => organization?.label ?? []);
  const posts = holders.flatMap(({ post, performers }) => [
    ...(post === null ? [] : [post.label]),
    ...substitutes(performers).flatMap((each) => each.post?.label ?? []),
  ]);
  return [limits, of(['leads']), of(['cooperates']), posts];
}
