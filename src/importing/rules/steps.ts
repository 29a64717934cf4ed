import type { StepAction } from '../../model/stepActions.js';
import { type Actor, actorsAt, actorsIn } from './actors.js';
import type { Clause } from './clauses.js';
import { deadlineIn, periodIn } from './deadlines.js';
import { duty, hold, otherwise, reports } from './duties.js';
import { type Matter, matterIn, procedureOf, type Step, takeStep } from './procedures.js';
import type { Read, Reader } from './reading.js';
import type { Rests } from './records.js';
import { held } from './relations.js';

// The steps that articles order: what is said of a matter, and who hands it on to whom.

/** What a step does, by its words; the first that fits. */
const actions: readonly (readonly [RegExp, StepAction])[] = [
  [/公布草案|向社会(?:公开)?征求|公众参与/u, 'publicParticipation'],
  [/听证/u, 'hearing'],
  [/风险评估/u, 'riskAssessment'],
  [/论证/u, 'expertReview'],
  [/(?:合法性|法制)审(?:查|核)/u, 'legalityReview'],
  [/征求.*意见|协商|协调|会商|会签/u, 'consult'],
  [/请示/u, 'seekInstruction'],
  [/抄送/u, 'copyTo'],
  [/备案$/u, 'fileWith'],
  [/提请.*(?:审议|讨论|研究|决定)$|报送.*(?:草案|送审稿|材料)/u, 'submit'],
  [/评估/u, 'evaluate'],
  [/^(?:及时|定期)?(?:修改|废止|清理)/u, 'revise'],
  [/公布|发布|印发/u, 'publish'],
];

const actionOf = (predicate: string): StepAction | undefined => actions.find(([form]) => form.test(predicate))?.[1];

/** What is set up or kept is a duty, whatever it is for: 完善备案审查制度. */
const isSetUp = /^(?:并)?(?:建立|完善|健全|加强和完善|落实)/u;

/** Whether words may be a step, where they are about a matter. */
export const isStepLike = ({ predicate }: Clause): boolean =>
  actionOf(predicate) !== undefined && !isSetUp.test(predicate);

/** What is done in a matter that the article speaks of. */
export const isStepOfMatter: Reader = (read) => {
  const { predicate, quote, modality, article } = read;
  article.matter = matterIn(quote, article.matter);
  const { matter } = article;
  const action = actionOf(predicate);
  // Whom a prohibition is for that names nobody is not said.
  if (matter === null || action === undefined || isSetUp.test(predicate) || modality === 'mustNot') return undefined;
  if (/^(?:[^,，]{0,6})制定/u.test(predicate)) otherwise(read);
  const { performers, rests } = performersOf(read, action);
  if (performers.length === 0) return false;
  const procedure = procedureOf(matter, rests, read.records);
  const recipients = recipientsOf(predicate, action);
  const isOneOf = recipients.length > 1 && /或/u.test(predicate.replace(/.*(?:向|送|报)/u, ''));
  const fields = { trigger: triggerOf(quote, matter), deadline: deadlineIn(predicate), ...bound(action, predicate) };
  const step = { action, performers, recipients, recipientsNeeded: isOneOf ? ('one' as const) : undefined, fields };
  takeStep(procedure, step, rests, read.records);
  dutiesOf({ ...read, rests }, matter, step);
  return true;
};

/** Who takes it: 由制定机关报送, 经…审查; else whom the clause is about. Of several each has its own matters. */
function performersOf(
  { predicate, actors, rests }: Read,
  action: StepAction,
): Pick<Step, 'performers'> & { readonly rests: Rests } {
  const [, by] = (action === 'legalityReview' ? /经过?(.+)$/u : /由(.+)$/u).exec(predicate) ?? [];
  if (by !== undefined) return { performers: actorsAt(by).actors, rests: { ...rests, reading: undefined } };
  if (action === 'legalityReview') return { performers: [], rests };
  const one: Actor = { name: actors.map(({ name }) => name).join('、'), kind: 'role' };
  return { performers: actors.length > 1 ? [one] : actors, rests };
}

const to: Partial<Record<StepAction, RegExp>> = {
  fileWith: /报(?:送)?(.+?)备案/u,
  copyTo: /抄送(.+)$/u,
  seekInstruction: /请示(.+)$/u,
  consult: /征求(.+?)的?意见|(?:与|同)(.+?)(?:协商|协调|会商)/u,
  submit: /提请(.+?)(?:审议|讨论|研究)/u,
};

const recipientsOf = (predicate: string, action: StepAction): readonly Actor[] => {
  const [, one, other] = to[action]?.exec(predicate) ?? [];
  return actorsIn(one ?? other ?? '');
};

/** What comes before what: 事先, 同时. */
function bound(action: StepAction, predicate: string): object {
  if (action === 'copyTo' && /同时/u.test(predicate)) return { sameDayAs: 'submit' };
  return action === 'consult' && /事先/u.test(predicate) ? { before: 'submit' } : {};
}

/** Of 议题涉及多个部门 the matter itself is no trait. */
const aboutMatter = /^(?:议题|公文|规范性文件|决策事项)(?=涉及|属于)/u;

/** `涉及相关部门的`, `对…专业性较强的问题`: when it is due, as one trait in the words of the text. */
function triggerOf(quote: string, { name }: Matter): object | undefined {
  const revised = /(?:修改|废止|清理)(?:和|或者?)?(?:修改|废止|清理)?(.+的)[^的]+$/u.exec(quote)?.[1];
  const lead = revised ?? quote.split(/[,，]/u).at(-2) ?? '';
  if (!/涉及|专业性|不相适应|密切相关|应当听证|属于|较大|重大公共/u.test(lead)) return undefined;
  const phrase = lead.replace(/^(?:其中|对(?:有关)?(?:决策事项中)?|(?:拟订|制定|起草|和)+)/u, '');
  const trait = phrase
    .replace(aboutMatter, '')
    .replace(new RegExp(`的?(?:问题|事项|决策事项|${name})?$`, 'u'), '')
    .replace(/的$/u, '');
  return { trait, phrase };
}

/** What such a step makes somebody's duty: to file, and to review. */
function dutiesOf(
  { actors, rests, records }: Read,
  { name }: Matter,
  { action, performers, recipients }: Required<Pick<Step, 'action' | 'performers' | 'recipients'>>,
): void {
  if (action === 'fileWith') {
    const aliases = [`${name.replace(/^(?:政府|行政|部门)/u, '')}备案`, '报送备案', '备案'];
    const holders = [
      { actors: held(performers).length > 0 ? performers : actors, mode: 'leads' },
      { actors: recipients, mode: 'informed' },
    ];
    duty({ name: `${name}报送备案`, aliases }, holders, rests, records);
  }
  if (action !== 'legalityReview') return;
  const made = records.dutyAbout(name, /^(?:制定|起草|拟订)/u);
  if (made !== undefined) hold(made, [{ actors: performers, mode: 'reviews' }], rests, records);
}

/** `每年向区人大代表通报工作情况`: a duty, and a step that recurs. */
export const reportsAgain: Reader = (read) => {
  const { predicate, actors, rests, records } = read;
  const said = reports(read);
  const every = periodIn(predicate);
  const [, to = '', verb = '', what = ''] = /向(.+?)(报告|通报)(.*)$/u.exec(predicate) ?? [];
  if (said !== true || every === undefined || verb === '') return said;
  const procedure = procedureOf({ name: predicate, maker: null, called: `${verb}${what}` }, rests, records);
  const action = verb === '报告' ? 'report' : 'inform';
  takeStep(procedure, { action, performers: actors, recipients: actorsIn(to), fields: { every } }, rests, records);
  return true;
};

/** 公布草案,向社会征求意见 is one step. */
export const isOneStep = (last: Clause, next: Clause): boolean =>
  next.isElided && [last, next].every(({ predicate }) => actionOf(predicate) === 'publicParticipation');
