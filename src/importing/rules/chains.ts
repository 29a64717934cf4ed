import type { StepAction } from '../../model/stepActions.js';
import { type Actor, actorsAt } from './actors.js';
import { deadlineIn } from './deadlines.js';
import { type Matter, matterIn, procedureOf, takeStep } from './procedures.js';
import type { Take } from './provisions.js';
import type { ArticleSoFar } from './reading.js';
import type { RuleRecords } from './records.js';

// Sentences that hand a matter on: 由承办部门提出,经分管副区长审核,报区长审定.

/** Who does what next with it: 由承办部门提出, 经分管副区长审核, 报区长审定. */
const handing =
  /^(?<topic>[^,，]*?)(?:应当|必须|(?<![纪重需主概摘])要)?(?:先|再|然后|并|统一)?(?:由|经|报(?:送)?|送|交|提请)(?<rest>.+)$/u;

/** What binds a sentence; 纪要 and 重要 do not. */
const binding = /应当|必须|(?<![纪重需主概摘])要/u;

/** How it is handed on; anything else before it is a case of its own: 重大事项报区长审批. */
const ofItsWay = /^(?:按照?(?:分工|规定|程序|权限)|依法|依程序|及时)?$/u;
const deeds: readonly (readonly [RegExp, StepAction])[] = [
  [/^(?:的)?(?:合法性|法制)审(?:查|核)/u, 'legalityReview'],
  [/^(?:会签|协调|会商|征求[^,，]*意见)/u, 'consult'],
  [/^(?:讨论|研究|审议|集体)?(?:审定|审批|批准|同意|签发|决定|通过)/u, 'decide'],
  [/^(?:印发|公布|发布)/u, 'publish'],
  [/^备案/u, 'fileWith'],
  [/^(?:提出|拟稿|起草|拟订|核稿|审核|审查|审签|初审|复核|审议|汇总|办理|受理|登记)/u, 'other'],
];

interface Deed {
  readonly topic: string;
  readonly actors: readonly Actor[];
  readonly action: StepAction;
  readonly verb: string;
}

function deedOf(words: string): Deed | null {
  const { topic = '', rest = '' } = handing.exec(words.trim())?.groups ?? {};
  const { actors, length } = actorsAt(rest);
  const said = rest.slice(length).replace(/^(?:先|再|统一|负责|进行)+/u, '');
  for (const [form, action] of deeds) {
    const verb = form.exec(said)?.[0];
    if (verb !== undefined && actors.length > 0 && said[verb.length] !== '的') return { topic, actors, action, verb };
  }
  return null;
}

interface Chain {
  readonly matter: Matter;
  readonly steps: readonly { readonly deed: Deed; readonly quote: string }[];
}

/** What is handed on, and by whom: before it stands what it is about; nothing stands between, and each is named. */
function chainIn(whole: string): Chain | null {
  const parts = whole.split(/[,，]/u);
  const first = parts.findIndex((part) => deedOf(part) !== null);
  if (first !== 0 && first !== 1) return null;
  const steps = parts.slice(first).flatMap((quote, index) => {
    const deed = deedOf(quote);
    const isNext = deed !== null && ((first === 0 && index === 0) || ofItsWay.test(deed.topic));
    return isNext ? [{ deed, quote: index === 0 ? parts.slice(0, first + 1).join(',') : quote }] : [];
  });
  const topic = (first === 0 ? steps[0]?.deed.topic : parts[0])?.replace(/(?:应当|必须).*$/u, '').trim() ?? '';
  if (steps.length < 2 || steps.length < parts.length - first || topic.length < 2) return null;
  const made = matterIn(topic, null);
  return { steps, matter: made?.maker == null ? { name: topic, maker: null } : made };
}

/** The procedure of such a sentence, with its steps in their order. */
export function draftChain(whole: string, article: ArticleSoFar, records: RuleRecords, take: Take): boolean {
  const chain = chainIn(whole);
  if (chain === null) return false;
  article.matter = chain.matter;
  const modality = binding.test(whole) ? 'must' : undefined;
  for (const [index, { deed, quote }] of chain.steps.entries())
    take(quote, (provision) => {
      const { action, actors: performers, verb } = deed;
      const rests = { basis: [provision] };
      const fields = { order: index + 1, deadline: deadlineIn(quote), modality };
      const name = action === 'other' || action === 'decide' ? verb : undefined;
      return takeStep(procedureOf(chain.matter, rests, records), { action, name, performers, fields }, rests, records);
    });
  return true;
}
