import { z } from 'zod';
import { oncePerText } from '../util/once.js';
import { findingCodes } from './finding.js';
import { limits } from './limits.js';
import { type StepAction, stepActions } from './stepActions.js';
import type { Text } from './text.js';
import { parseInstant, type ValidTime } from './time.js';

/** Text that is not looked into where it is longer. */
export const atMost = (length: number) => z.string().max(length, { abort: true });

/** Which kinds of record a field may point at, and whether what is said there bears on them, or only names them. */
export const pointsAt = z.registry<{ kinds: readonly string[]; bears: boolean }>();

/** Which type of the API has the values of a field, where they are not plain text, numbers, dates or ids. */
export const typeNames = z.registry<{ name: string }>();

const listed = <const V extends readonly string[]>(name: string, values: V) =>
  z.enum(values).register(typeNames, { name });

const pointer = (kinds: readonly string[], bears: boolean) =>
  atMost(limits.idLength)
    .min(1)
    .register(pointsAt, { kinds, bears })
    .describe(`The id of a record of kind ${kinds.join(' or ')}. 记录的标识。`);

/** Says something of the record that it points at: who holds a post, who is away. */
const reference = (...kinds: readonly string[]) => pointer(kinds, true);
/** Names a record, of which nothing is said thereby: what is cited, to whom something goes, how far something reaches. */
const mention = (...kinds: readonly string[]) => pointer(kinds, false);

/** What a finding may be about, or rest on. */
const findable = [
  ...['organization', 'post', 'person', 'duty', 'document', 'provision', 'norm', 'silence', 'tenure', 'assignment'],
  ...['ruling', 'oversight', 'delegation', 'standInRule', 'membership', 'absence', 'procedure', 'step', 'case', 'act'],
  'calendar',
];

const textUpTo = (length: number) => atMost(length).trim().min(1);
/** What stands in one line, such as a name. */
const words = textUpTo(limits.nameLength);
const text = textUpTo(limits.textLength);

const list = <T extends z.ZodType>(of: T) => z.array(of).max(limits.listLength);
const order = z.number().int().min(0);
const date = z.iso.date();
/** A day, or an instant: what a record talks about, never an axis of time. A day that no calendar has is refused. */
const dayOrInstant = z.union([date, z.iso.datetime({ offset: true })]).register(typeNames, { name: 'DayOrInstant' });

/** A duration of whole days at least, without a time of day. */
const period = z.iso.duration().refine((value) => /^P(?=.*[1-9])[^T]*$/.test(value), {
  error: ({ input }) => `\`${input}\` is no period of at least a day, such as \`P1Y\``,
  params: { code: 'INVALID_VALUE', zh: '周期至少为一日，如 P1Y' },
});

/** An id is a readable path: `hongkou/post/head`, `hongkou/rules-2018#6`. */
const id = atMost(limits.idLength)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._~-]*(\/[\p{L}\p{N}._~-]+)*(#[\p{L}\p{N}._~-]+)?$/u, {
    error: 'an id is a path of letters, digits and - . _ ~, such as `hongkou/post/head` or `hongkou/rules-2018#6`',
    abort: true,
  })
  // Letters that are written in several ways, such as 豈 (U+F900 and U+8C48), would make two ids of one.
  .refine((value) => value === value.normalize('NFC'), {
    error: ({ input }) =>
      `\`${input}\` is not in Unicode’s normal form NFC: write it as \`${String(input).normalize('NFC')}\``,
    params: { code: 'INVALID_ID', zh: '标识的写法不是 Unicode 标准形式 NFC，请改用通行的字符' },
  });

/** An id or account in another system: `oa:wang3`, `hr:00123`. */
const externalId = atMost(limits.idLength).refine((value) => /^[^\s:]+:\S(?:.*\S)?$/u.test(value), {
  error: ({ input }) => `\`${input}\` is not an id with its system before it, such as \`oa:wang3\``,
  params: { code: 'INVALID_VALUE', zh: '外部标识须写作“系统:编号”，如 oa:wang3' },
});

/** Lists that ledgers are older than: a record without one has none of it, and is not written anew for that. */
export const noneWhereLacking: ReadonlySet<string> = new Set(['externalIds', 'comprises']);

export const organizationTypes = [
  'government',
  'office',
  'department',
  'subdistrictOffice',
  'affiliate',
  'meeting',
  'congress',
  'consultative',
  'party',
  'group',
] as const;

export const postRoles = [
  'governmentHead',
  'executiveDeputyHead',
  'deputyHead',
  'officeDirector',
  'officeDeputyDirector',
  'organizationHead',
  'organizationDeputyHead',
  'other',
] as const;

/** In the order in which an answer lists them. */
export const assignmentModes = [
  'accountable',
  'decides',
  'inCharge',
  'leads',
  'assists',
  'cooperates',
  'liaises',
  'reviews',
  'consulted',
  'informed',
  'supervises',
] as const;
export type AssignmentMode = (typeof assignmentModes)[number];

export const oversightModes = ['leads', 'inCharge', 'liaison', 'assists', 'guides', 'supervises'] as const;
export const delegationModes = ['preside', 'entrust', 'represent'] as const;

/** From the weakest to the strongest: an answer never says more than the weaker of two. */
export const extents = ['ceremonial', 'urgent', 'dailyWork', 'full'] as const;
export type Extent = (typeof extents)[number];

export const absenceReasons = [
  'abroad',
  'businessTrip',
  'leave',
  'illness',
  'training',
  'engagement',
  'other',
  'away',
] as const;
/** What a document may be asked and not say: who holds a duty in one of the modes, or something else. */
export const silenceQuestions = [
  ...assignmentModes,
  'standIn',
  'redelegation',
  'chairs',
  'members',
  'constituent',
  'form',
  'deadline',
  'other',
] as const;
export type SilenceQuestion = (typeof silenceQuestions)[number];

export const readings = ['stated', 'inferred', 'ambiguous'] as const;
export type Reading = (typeof readings)[number];
export const modalities = ['must', 'may', 'mustNot', 'inPrinciple', 'fact'] as const;
export type Modality = (typeof modalities)[number];

/** An expression over traits of a matter and over what was not done in it, with and/or exactly as the text has it. */
export type Condition = { readonly phrase?: string | undefined } & (
  | { readonly trait: string }
  | { readonly undone: StepAction }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
);

/** The words of the text for a condition. */
const phrase = text.optional().describe('The words of the text. 原文用语。');

const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ trait: words.describe('A trait of the matter, such as 专业性较强. 特征。'), phrase }),
      z.strictObject({
        undone: listed('StepAction', stepActions).describe(
          'What has not been done, as in 未经合法性审查. 未办理的程序。',
        ),
        phrase,
      }),
      z.strictObject({ all: list(condition).min(1).describe('And: every one of them. 且。'), phrase }),
      z.strictObject({ any: list(condition).min(1).describe('Or: at least one of them. 或。'), phrase }),
    ]),
  )
  .register(typeNames, { name: 'Condition' });

const deadline = z
  .strictObject({
    duration: z.iso.duration().optional().describe('A duration in ISO 8601, such as `P5D`. 时长。'),
    words: text.optional().describe('A limit that is a word, not a figure: 及时, 按时, 事先. 用语。'),
    reaches: list(words)
      .default([])
      .describe('Which of the ways of the step it is for; without any, all of them. 所及的方式；不填则不限。'),
    from: text.optional().describe('The event that it counts from. 起算事件。'),
    fromAction: listed('StepAction', stepActions)
      .optional()
      .describe('The action that the event is, so that its record is the event. 起算事件即该程序动作。'),
    calendar: listed('DeadlineCalendar', ['natural', 'working', 'unstated'])
      .default('unstated')
      .describe('Which days count; unstated unless given. 计日方式；不填即未写明。'),
  })
  .check(({ value, issues }) => {
    if (value.duration === undefined || (value.from ?? value.fromAction) !== undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      path: ['from'],
      message: 'a duration names the event that it counts from, in `from` or `fromAction`',
      params: { code: 'MISSING_FIELD', zh: '有时长的期限须写明起算事件 from 或起算动作 fromAction' },
    });
  })
  .register(typeNames, { name: 'Deadline' });

const role = words.describe('The role in the procedure, such as 提请部门, 制定机关. 角色。');
const citations = list(mention('provision', 'document')).default([]).describe('What it rests on. 依据。');

/** Which unit or post plays a role of the procedure. */
const rolePlayed = z
  .strictObject({
    role,
    player: mention('organization', 'post').describe('The organization or post that plays it. 承担者。'),
  })
  .register(typeNames, { name: 'Role' });

const traitSaid = z
  .strictObject({
    trait: words.describe('The trait, in the words of the procedure. 特征。'),
    value: listed('TraitValue', ['yes', 'no']).describe('Whether the matter has it. 有无。'),
    basis: citations,
  })
  .register(typeNames, { name: 'Trait' });

const eventDated = z
  .strictObject({
    event: words.describe('What happened, such as 发布, 提请, 实施. 事件。'),
    on: dayOrInstant.describe('When: a day or an instant. 日期或时刻。'),
    basis: citations,
  })
  .register(typeNames, { name: 'Event' });

/** Traits that are said to be `yes` and `no`: which entry contradicts an earlier one. */
export function contradictions(
  traits: readonly { readonly trait: string; readonly value: string }[],
): readonly { readonly index: number; readonly message: Text }[] {
  const said = new Map<string, string>();
  return traits.flatMap(({ trait, value }, index) => {
    const earlier = said.get(trait) ?? value;
    said.set(trait, earlier);
    if (earlier === value) return [];
    const message = {
      zh: `特征“${trait}”既认定为有、又认定为无`,
      en: `the trait \`${trait}\` is said to be both yes and no`,
    };
    return [{ index, message }];
  });
}

interface Assisting {
  readonly mode: string;
  readonly assists?: string | undefined;
  readonly assistsUnstated?: boolean | undefined;
}

/** Whom it assists is said of what assists alone, and not together with that it is not said. */
function assistsOnly({ value, issues }: z.core.ParsePayload<Assisting>): void {
  const field = value.assists === undefined ? 'assistsUnstated' : 'assists';
  const problem = (code: string, message: string, zh: string) =>
    issues.push({ code: 'custom', input: value, path: [field], message, params: { code, zh } });
  if (value.assists === undefined && value.assistsUnstated !== true) return;
  if (value.mode !== 'assists')
    problem('INVALID_VALUE', `\`${field}\` is for the mode \`assists\` alone`, `方式为 assists 的才填 ${field}`);
  else if (value.assists !== undefined && value.assistsUnstated === true)
    problem('CONTRADICTION', 'whom it assists is said, and said not to be', '既写明协助何人，又写明原文未写明');
}

/** The fields of every kind, in a ledger whose bare dates begin in `timeZone`. */
function fieldsOf(timeZone: string) {
  const instant = z
    .string()
    .describe('An instant of RFC 3339, or a bare date: the start of that day in the zone of the graph. 时刻或日期。')
    .transform((value, context): ValidTime => {
      const parsed = parseInstant(value, timeZone);
      if (parsed !== null) return parsed as ValidTime;
      context.addIssue({
        code: 'custom',
        message: `\`${value}\` is neither a date such as 2024-07-01 nor an instant such as 2024-07-01T08:00:00+08:00`,
        params: {
          code: 'INVALID_DATE',
          zh: `“${value}”既不是日期（如 2024-07-01），也不是时刻（如 2024-07-01T08:00:00+08:00）`,
        },
      });
      return z.NEVER;
    });
  const stated = {
    id: id.describe(
      'The id, a readable path such as `hongkou/post/head`; without one, it is made from the kind and the names. 标识，为可读的路径；不填则由种类和名称生成。',
    ),
    validFrom: instant
      .nullable()
      .default(null)
      .describe('True from this instant on; without one, since before the ledger. 生效时刻；不填则早于账本之始。'),
    validTo: instant
      .nullable()
      .default(null)
      .describe('No longer true at this instant; without one, until further notice. 失效时刻；不填则至另行通知。'),
    basis: list(mention('provision', 'document'))
      .default([])
      .describe(
        'The provisions or documents that it rests on; none given, those of its change set. 依据的条款或文件；不填则取变更集的依据。',
      ),
    reading: listed('Reading', readings)
      .default('stated')
      .describe('How firmly it stands in its source; stated unless given. 出处的明确程度；不填即明示。'),
    modality: listed('Modality', modalities)
      .default('fact')
      .describe('How binding the words are; a statement of fact unless given. 语气；不填即陈述。'),
    note: text.optional().describe('A note for readers, never part of a decision. 备注，不参与认定。'),
  };
  const named = {
    ...stated,
    name: words.describe('The name. 名称。'),
    nameEn: words.optional().describe('The English name. 英文名。'),
    aliases: list(words).default([]).describe('Other names and abbreviations, found by search. 别名、简称，可供检索。'),
  };
  const rank = words.optional().describe('The administrative rank, such as 副局级, where it is recorded. 行政级别。');
  // Whom an assistant assists. The two are not the same: nothing recorded, and a text that does not say.
  const assisting = {
    assists: mention('post', 'person')
      .optional()
      .describe('Where the mode is to assist: whom, such as the deputy head in charge. 协助何人。'),
    assistsUnstated: z
      .boolean()
      .optional()
      .describe('Where the mode is to assist: the text does not say whom, as in 协助分管. 原文未写明协助何人。'),
  };
  const givenTo = reference('person')
    .optional()
    .describe(
      'The person that it is given to by name, where it is not the post’s: it is so only while nobody else holds that post. 因人设定：只在其本人任该职期间有效。',
    );
  const known = {
    ...named,
    externalIds: list(externalId)
      .min(1)
      .optional()
      .describe(
        'Its ids and accounts in other systems, each as `system:id`, found by search. 在其他系统中的编号、账号，写作“系统:编号”，可供检索。',
      ),
  };
  return {
    organization: z
      .strictObject({
        ...known,
        type: listed('OrganizationType', organizationTypes).describe('What kind of organization it is. 机构类型。'),
        partOf: reference('organization').optional().describe('The organization that it is a unit of. 隶属的机构。'),
        dispatchedBy: reference('organization')
          .optional()
          .describe('The organization whose dispatched organ it is. 派出它的机关。'),
        order: order.optional().describe('Its place in the order of organizations. 机构序。'),
        comprises: list(mention('organization'))
          .min(1)
          .optional()
          .describe(
            'The organizations that it is a collective name of, such as 各街道办事处: who oversees it oversees each of them. 统称所指的各机构，分管统称即分管各机构。',
          ),
        placeholder: z
          .boolean()
          .default(false)
          .describe(
            'Whether it is named by a document and defined by none that is loaded. 仅被提及，所载文件未作规定。',
          ),
      })
      .describe(
        'An organization: the government itself, its office, departments, sub-district offices, meetings, the party committee and so on. 机构。',
      ),
    post: z
      .strictObject({
        ...known,
        name: words.optional().describe('The name; without one, the title. 名称；不填即职务名称。'),
        organization: reference('organization').describe('The organization that the post is in. 所在机构。'),
        title: words.optional().describe('The title, such as 区长; without one, the name. 职务名称；不填即名称。'),
        role: listed('PostRole', postRoles)
          .default('other')
          .describe(
            'The role, the same code in every government; other unless given. 职务类别，各政府通用；不填即其他。',
          ),
        order: order.optional().describe('Its place among the posts: the lower comes first. 排名，小者在前。'),
        rank,
        seats: listed('Seats', ['one', 'many'])
          .default('one')
          .describe(
            'Whether one or several people hold it at once, such as 副区长; one unless given. 一人或多人同任；不填即一人。',
          ),
        seatOf: reference('post')
          .optional()
          .describe('The many-seated post that this is one seat of. 所属的多人职位。'),
        heads: z.boolean().default(false).describe('Whether its holder heads the organization. 是否主要负责人。'),
        reportsTo: reference('post').optional().describe('The post that it reports to. 直接上级。'),
      })
      .describe('A post. Responsibility belongs to posts; people come and go. 职位。'),
    person: z
      .strictObject({ ...known, rank })
      .describe('A person, known by name and rank only. 人员，只记姓名和级别。'),
    duty: z
      .strictObject({
        ...named,
        broader: reference('duty').optional().describe('The broader duty. 上位职责。'),
        reserved: listed('Reservation', ['collective', 'nonDelegable'])
          .optional()
          .describe('Whether it may not be handed on; it may unless given. 保留事项；不填则可委托。'),
        work: listed('WorkKind', ['ceremonial', 'urgent', 'dailyWork'])
          .optional()
          .describe(
            'What kind of work it is, to which a stand-in may be limited; not said unless given. 工作性质，代行可以此为限；不填即未写明。',
          ),
      })
      .describe('A duty or matter. 职责、事项。'),
    document: z
      .strictObject({
        ...named,
        number: words.optional().describe('Its number. 文号。'),
        issuer: reference('organization').optional().describe('Who issued it. 发文机关。'),
        issuedOn: date.optional().describe('The day of issue. 印发日期。'),
        adoptedBy: mention('organization').optional().describe('The meeting that adopted it. 通过该文件的会议。'),
        adoptedOn: date.optional().describe('The day of adoption. 通过日期。'),
        lastConfirmed: date
          .optional()
          .describe(
            'The day on which it was last confirmed to be in force; how, the note says. 最近一次确认有效的日期，确认方式见备注。',
          ),
        reviewOn: date
          .optional()
          .describe(
            'The day on which it is to be looked at anew: up to then it is known to hold, and after it nothing is known. 应予复核的日期，其后情况不详。',
          ),
        addressees: list(mention('organization')).default([]).describe('Whom it is addressed to. 主送机关。'),
        basedOn: list(mention('document'))
          .default([])
          .describe('The documents that it was made under. 根据，即制定依据。'),
        modelledOn: list(mention('document'))
          .default([])
          .describe('The documents that it refers to as a model, without taking them in. 参照，不等于并入。'),
        refersTo: list(mention('document')).default([]).describe('The documents that it refers to. 援引的文件。'),
        supersedes: list(reference('document')).default([]).describe('The documents that it replaces. 取代的文件。'),
        repealed: z.boolean().default(false).describe('Whether it is repealed. 是否已废止。'),
        coverage: text
          .optional()
          .describe('Which articles the loaded copy has, such as 第一条至第二十九条. 所载文本包括的条款。'),
        placeholder: z
          .boolean()
          .default(false)
          .describe('Whether it is known by name and itself not loaded. 仅知其名，文本未载入。'),
        fullText: textUpTo(limits.fullTextLength)
          .optional()
          .describe('The full text, against which the quotes of its provisions are checked. 全文，用以核对条款原文。'),
      })
      .describe('A document that responsibilities rest on. 文件。'),
    provision: z
      .strictObject({
        ...stated,
        document: reference('document').describe('The document that it belongs to. 所属文件。'),
        article: words.describe('The article: its number in Arabic figures, or the heading of another part. 条。'),
        paragraph: z.number().int().min(1).optional().describe('The paragraph. 款。'),
        quote: textUpTo(limits.quoteLength).describe('The exact words of the document. 原文。'),
        text: textUpTo(limits.quoteLength)
          .optional()
          .describe('The whole article that the quote stands in; one provision of an article has it. 全条原文。'),
      })
      .describe('A provision of a document, with its exact words. 条款。'),
    norm: z
      .strictObject({
        ...named,
        names: list(reference('organization', 'post'))
          .default([])
          .describe('The posts and organizations that it speaks of. 所涉职位、机构。'),
        regime: listed('Regime', ['lifelongAccountability'])
          .optional()
          .describe('What it sets up, where answers rest on that: 责任终身追究. 所立制度。'),
      })
      .describe(
        'A rule of conduct or a regime: cited, never an answer to who is responsible. 行为规范、责任制度，只供援引。',
      ),
    silence: z
      .strictObject({
        ...named,
        name: words.describe('The question in words, such as 常务会议由谁主持. 未作规定的问题。'),
        nameEn: words
          .optional()
          .describe('The question in English, such as `who chairs the executive meeting`. 英文表述。'),
        document: reference('document').describe('The document that does not say. 未作规定的文件。'),
        question: listed('SilenceQuestion', silenceQuestions).describe('What kind of question it is. 问题的种类。'),
        about: list(reference('organization', 'post', 'duty', 'procedure', 'step'))
          .min(1)
          .describe(
            'The organizations, posts, duties, procedures and steps that the question is about. 问题所涉的机构、职位、职责、程序、步骤。',
          ),
      })
      .describe(
        'What a document was read for and does not say: neither yes nor no, so that a list without an entry is never read as a no. 文件未作规定的事项，既非肯定，也非否定。',
      ),
    tenure: z
      .strictObject({
        ...stated,
        person: reference('person').describe('Who holds the post. 任职人。'),
        post: reference('post').describe('The post held. 所任职位。'),
        capacity: listed('TenureCapacity', ['substantive', 'acting', 'inCharge'])
          .default('substantive')
          .describe('In which capacity; substantive unless given. 任职方式；不填即任职。'),
      })
      .describe('A person holds a post. 任职。'),
    assignment: z
      .strictObject({
        ...stated,
        holder: reference('post', 'organization').describe('The post or organization that has the duty. 承担者。'),
        duty: reference('duty').describe('The duty. 职责、事项。'),
        mode: listed('AssignmentMode', assignmentModes).describe('In which mode it has the duty. 承担方式。'),
        ...assisting,
        givenTo,
        area: reference('organization')
          .optional()
          .describe('The area that it is limited to; without one, everywhere. 辖区；不填则不限。'),
        inPerson: z
          .boolean()
          .optional()
          .describe(
            'Whether the article names who must act in person and is silent on a substitute; no unless given. 须本人履行，可否代行未写明；不填即否。',
          ),
      })
      .check(assistsOnly)
      .describe('A post or an organization has a duty. 分工、职责。'),
    ruling: z
      .strictObject({
        ...named,
        name: words.describe('The kind of matter that was disputed, such as 小区内树木的养护. 界定的事项种类。'),
        aliases: list(words)
          .default([])
          .describe('The words that people use for this kind of matter, found by search. 群众用语，可供检索。'),
        matters: list(reference('duty'))
          .min(1)
          .describe('The duties that it settles: exactly these, and nothing narrower. 界定的职责，不及于下位职责。'),
        leads: list(reference('post', 'organization')).min(1).describe('Who leads. 牵头者。'),
        cooperates: list(reference('post', 'organization'))
          .default([])
          .describe('Who cooperates; without any, the general division stands. 配合者；不填则依一般分工。'),
        decidedBy: mention('organization', 'post').optional().describe('Who decided. 作出界定者。'),
      })
      .describe(
        'It was decided who leads and who cooperates in kinds of matter that units disputed; `basis` has the minutes or the notice. 职责界定。',
      ),
    oversight: z
      .strictObject({
        ...stated,
        overseer: reference('organization', 'post').describe('The post or organization that oversees. 分管、联系者。'),
        target: reference('organization', 'post').describe('The post or organization overseen. 被分管、被联系者。'),
        mode: listed('OversightMode', oversightModes).describe('In which mode. 分管方式。'),
        ...assisting,
        givenTo,
      })
      .check(assistsOnly)
      .describe('A post or an organization oversees another. 分管、联系、协助、领导、指导、监督。'),
    delegation: z
      .strictObject({
        ...stated,
        delegator: reference('post').describe('The post that hands on. 委托者、指定者。'),
        delegate: reference('post', 'person').describe('The post or person that takes over. 受托者、被指定者。'),
        mode: listed('DelegationMode', delegationModes).describe('In which mode. 委托方式。'),
        scope: list(mention('duty'))
          .min(1)
          .optional()
          .describe(
            'The duties handed on; without any, all that the delegator holds. 范围；不填则为委托者的全部职责。',
          ),
        except: list(mention('duty')).default([]).describe('The duties excepted. 除外的职责。'),
        extent: listed('Extent', extents)
          .optional()
          .describe(
            'How much of the work; unless given, all of it, or what the stand-in rule allows. 代行程度；不填则为全部，或以代行规则所许为限。',
          ),
        when: listed('DelegationWhen', ['always', 'whileAbsent'])
          .optional()
          .describe(
            'When it works; unless given, while absent for presiding, else always. 适用时机；不填时，主持工作限不在岗期间，其余始终适用。',
          ),
        redelegable: z
          .boolean()
          .default(false)
          .describe('Whether it may be handed on again; no unless given. 可否转委托；不填即否。'),
        outlastsTenure: z
          .boolean()
          .default(false)
          .describe(
            'Whether it goes on when its giver leaves the post; no unless given. 委托者离任后是否继续；不填即否。',
          ),
        instrument: words.optional().describe('The number of its written instrument. 委托文书文号。'),
        reason: text.optional().describe('Why it was given. 事由。'),
      })
      .describe('A post hands on what it holds. 委托、指定。'),
    standInRule: z
      .strictObject({
        ...stated,
        post: reference('post').describe('The post that is stood in for. 被代行的职位。'),
        manner: listed('StandInRuleManner', ['designated', 'ordered', 'arranged']).describe(
          'How a stand-in comes about. 代行方式。',
        ),
        candidates: list(reference('post', 'person'))
          .default([])
          .describe('The posts or persons that may stand in, in order. 代行人选，按次序。'),
        designator: reference('post').optional().describe('The post that designates. 指定者。'),
        arranger: reference('post')
          .optional()
          .describe('The post that arranges a stand-in, never itself the stand-in. 协调安排者，本身不代行。'),
        order: order.default(0).describe('Its place among the rules: the lower is tried first. 次序，小者在前。'),
        label: words.optional().describe('What the arrangement is called, such as AB角, C岗, 递补. 名称。'),
        reasons: list(listed('AbsenceReason', absenceReasons))
          .optional()
          .describe('The reasons of absence that it is for; without any, all of them. 适用的不在岗事由；不填则不限。'),
        place: listed('StandInRulePlace', ['outside', 'inside', 'any'])
          .default('any')
          .describe('Where the absent holder has to be; anywhere unless given. 适用的去向；不填则不限。'),
        minDays: order.optional().describe('Only for absences of at least so many days. 最少天数。'),
        maxDays: order.optional().describe('Only for absences of at most so many days. 最多天数。'),
        vacancy: z
          .boolean()
          .default(false)
          .describe('Whether it also works while the post is vacant; no unless given. 空缺时是否适用；不填即否。'),
        scope: list(mention('duty'))
          .min(1)
          .optional()
          .describe('The duties that it is for; without any, the whole post. 范围；不填则为该职位的全部职责。'),
        except: list(mention('duty')).default([]).describe('The duties excepted. 除外的职责。'),
        extent: listed('Extent', extents)
          .default('full')
          .describe('How much of the work; all of it unless given. 代行程度；不填即全部。'),
      })
      .check(({ value, issues }) => {
        const lacking = { ordered: ['candidates'], arranged: ['arranger'], designated: [] }[value.manner].filter(
          (field) => !value[field as 'arranger']?.length,
        );
        for (const field of lacking) {
          issues.push({
            code: 'custom',
            input: value,
            path: [field],
            message: `a stand-in rule that is \`${value.manner}\` names its ${field}`,
            params: { code: 'MISSING_FIELD', zh: `方式为 ${value.manner} 的代行规则须写明 ${field}` },
          });
        }
      })
      .describe('Who stands in for a post. 代行规则、AB角、递补。'),
    membership: z
      .strictObject({
        ...stated,
        post: reference('post').describe('The post that belongs to the body. 组成人员的职位。'),
        organization: reference('organization').describe('The body. 由其组成的机构。'),
      })
      .describe('A post belongs to a body. 组成人员。'),
    absence: z
      .strictObject({
        ...stated,
        of: reference('person', 'post').describe('The person or post that is away. 不在岗者。'),
        reason: listed('AbsenceReason', absenceReasons).describe('Why. 不在岗事由。'),
        place: listed('AbsencePlace', ['outside', 'inside']).optional().describe('Where. 去向。'),
      })
      .describe('A person or a post is away. 不在岗。'),
    acknowledgement: z
      .strictObject({
        ...stated,
        code: listed('FindingCode', findingCodes).describe('What kind of finding is known. 已知悉的核查发现种类。'),
        subjects: list(mention(...findable))
          .min(1)
          .describe(
            'The posts, persons, duties and organizations that it concerns: exactly these. 所涉对象，须与发现一致。',
          ),
        records: list(mention(...findable))
          .default([])
          .describe(
            'The records that it rests on. Once another one is among them, or one of them was changed, the finding is new again. 所依据的记录；有增减或变更的，即不再视为已知悉。',
          ),
        owner: mention('post', 'organization', 'person').optional().describe('Who sees to it. 负责处理者。'),
        reason: text.describe('Why it stands for now. 何以暂存。'),
      })
      .describe(
        'A finding is known, and who sees to it, until the day on which this ends. It changes no answer and hides no finding. 已知悉的核查发现，不影响任何答复，也不隐去该发现。',
      ),
    procedure: z
      .strictObject({
        ...named,
        duty: reference('duty').describe('The duty that it is for. 所属事项。'),
        matter: words.optional().describe('The kind of matter that it is for, such as 重大决策. 适用的事项种类。'),
      })
      .describe('A procedure that a duty is carried out by. 程序。'),
    step: z
      .strictObject({
        ...named,
        name: words
          .optional()
          .describe('What it is called, such as 公布草案; without one, its action. 名称；不填即程序动作。'),
        procedure: reference('procedure').describe('The procedure that it belongs to. 所属程序。'),
        performer: list(reference('post', 'organization'))
          .default([])
          .describe('The posts or organizations that take the step. 承办者。'),
        performerRole: list(words)
          .default([])
          .describe('The roles in the case that take it, where no unit is named, such as 制定机关. 承办角色。'),
        performersNeeded: listed('Needed', ['one', 'all'])
          .default('one')
          .describe(
            'Whether one of several performers suffices or all are needed; one unless given. 其一即可或者均须。',
          ),
        action: listed('StepAction', stepActions).describe('What is done. 程序动作。'),
        ways: list(words)
          .default([])
          .describe(
            'The ways in which it may be done, of which one suffices, such as 充分协商, 征求意见. 办理方式，其一即可。',
          ),
        recipients: list(mention('post', 'organization'))
          .default([])
          .describe('The posts or organizations that it is done to. 对象。'),
        recipientRoles: list(words).default([]).describe('Recipients that are roles, such as 相关部门. 对象角色。'),
        recipientsNeeded: listed('Needed', ['one', 'all'])
          .default('all')
          .describe(
            'Whether one of several recipients suffices or all are needed; all unless given. 其一即可或者均须。',
          ),
        trigger: condition
          .optional()
          .describe('When it is due, with and/or exactly as the text has it. 适用条件，且、或依原文。'),
        otherReading: condition
          .optional()
          .describe(
            'The second reading of the trigger, where the text can be read in two ways. 适用条件的另一种读法。',
          ),
        deadline: deadline.optional().describe('By when. 期限。'),
        every: period.optional().describe('How often it recurs, in ISO 8601, such as `P1Y` for 每年. 周期。'),
        before: listed('StepAction', stepActions)
          .optional()
          .describe('The action that it has to precede by the words of the text: 事先, 提请讨论前. 须先于何种动作。'),
        sameDayAs: listed('StepAction', stepActions)
          .optional()
          .describe('The action with which it is bound to one day: 同时. 须与何种动作同日。'),
        blocks: listed('StepAction', stepActions)
          .optional()
          .describe('What may not be done while its trigger holds, of a prohibition. 适用期间不得为之的动作。'),
        order: order
          .default(0)
          .describe('Its place in the order that the text gives; 0 where it gives none. 次序；原文未定次序的为 0。'),
      })
      .check(({ value, issues }) => {
        if (value.performer.length + value.performerRole.length > 0) return;
        issues.push({
          code: 'custom',
          input: value,
          path: ['performer'],
          message: 'a step names its performer or its performerRole',
          params: { code: 'MISSING_FIELD', zh: '程序步骤须写明承办者 performer 或承办角色 performerRole' },
        });
      })
      .describe('A step of a procedure. 程序步骤。'),
    case: z
      .strictObject({
        ...named,
        procedure: mention('procedure').describe('The procedure that it is handled by. 所依程序。'),
        organization: reference('organization').describe('Whose case it is. 所属机构。'),
        roles: list(rolePlayed).default([]).describe('Which unit or post plays which role. 各角色的承担者。'),
        traits: list(traitSaid)
          .check(({ value, issues }) => {
            for (const { index, message } of contradictions(value))
              issues.push({
                code: 'custom',
                input: value,
                path: [index, 'value'],
                message: message.en,
                params: { code: 'CONTRADICTION', zh: message.zh },
              });
          })
          .default([])
          .describe(
            'The traits of the matter that are said; what is not said is not known. 已认定的特征；未列的为不明。',
          ),
        events: list(eventDated).default([]).describe('What happened, and when. 事件。'),
      })
      .describe('A matter that is handled by a procedure, from its opening to its closing. 事项、案件。'),
    act: z
      .strictObject({
        ...stated,
        case: reference('case').optional().describe('The case; without one, a recurring step was done. 所属案件。'),
        step: mention('step').optional().describe('The step that was done. 所办步骤。'),
        action: listed('StepAction', stepActions)
          .optional()
          .describe('What was done, where it is no step of the procedure. 程序以外的动作。'),
        by: mention('person', 'post', 'organization').describe('Who did it. 办理者。'),
        capacity: mention('post').optional().describe('The post in which a person acted. 以何职位办理。'),
        onBehalfOf: mention('post').optional().describe('The post acted for. 代何职位办理。'),
        on: dayOrInstant.describe('When it was done: a day or an instant. 办理日期或时刻。'),
        recipients: list(mention('post', 'organization'))
          .default([])
          .describe('To whom it was done; none given, it is not recorded. 对象；不填则未记录。'),
        recipientRoles: list(words).default([]).describe('Recipients that are roles. 对象角色。'),
        result: text.optional().describe('What came of it. 结果。'),
        attended: list(mention('person', 'post')).default([]).describe('Who took part in the meeting. 出席者。'),
        dissented: list(mention('person', 'post')).default([]).describe('Who dissented. 持不同意见者。'),
        document: mention('document').optional().describe('The document that it is recorded in. 记载它的文件。'),
      })
      .check(({ value, issues }) => {
        const problems: readonly (readonly [boolean, string, string, string])[] = [
          [
            value.step === undefined && value.action === undefined,
            'step',
            'an act names its step, or its action where it is no step of the procedure',
            '办理记录须写明步骤 step；不属该程序任何步骤的，写明动作 action',
          ],
          [
            value.case === undefined && value.step === undefined,
            'case',
            'an act names its case, or the recurring step that was done',
            '办理记录须写明案件 case，或者所办的周期性步骤 step',
          ],
        ];
        for (const [wrong, field, message, zh] of problems)
          if (wrong)
            issues.push({
              code: 'custom',
              input: value,
              path: [field],
              message,
              params: { code: 'MISSING_FIELD', zh },
            });
      })
      .describe('That a step was done, by whom and when. 办理记录。'),
    calendar: z
      .strictObject({
        ...named,
        from: date.describe('The first day that it tells of. 起始日。'),
        to: date.describe('The last day that it tells of. 截止日。'),
        daysOff: list(date).default([]).describe('Days from Monday to Friday on which there is no work. 放假日。'),
        workingDays: list(date).default([]).describe('Saturdays and Sundays on which there is work. 调休上班日。'),
      })
      .check(({ value, issues }) => {
        if (value.from <= value.to) return;
        issues.push({
          code: 'custom',
          input: value,
          path: ['to'],
          message: 'a calendar ends no earlier than it begins',
          params: { code: 'EMPTY_INTERVAL', zh: '日历的截止日不得早于起始日' },
        });
      })
      .describe('The days off and the make-up working days of a span. 工作日历。'),
  };
}

type Fields = ReturnType<typeof fieldsOf>;
export type Kind = keyof Fields;

/** The parser of each kind's fields, for bare dates that begin in a time zone. */
export const recordFields: (timeZone: string) => Fields = oncePerText(fieldsOf);

/**
 * One thing known, true during [`validFrom`, `validTo`).
 *
 * Records are never edited: a later change supersedes them.
 */
export type RecordOf<K extends Kind> = { [P in K]: { readonly kind: P } & Readonly<z.output<Fields[P]>> }[K];
export type AnyRecord = RecordOf<Kind>;

export type Organization = RecordOf<'organization'>;
export type Post = RecordOf<'post'>;
export type Person = RecordOf<'person'>;
export type Duty = RecordOf<'duty'>;
export type Document = RecordOf<'document'>;
export type Provision = RecordOf<'provision'>;
export type Norm = RecordOf<'norm'>;
export type Silence = RecordOf<'silence'>;
export type Tenure = RecordOf<'tenure'>;
export type Assignment = RecordOf<'assignment'>;
export type Ruling = RecordOf<'ruling'>;
export type Oversight = RecordOf<'oversight'>;
export type Delegation = RecordOf<'delegation'>;
export type StandInRule = RecordOf<'standInRule'>;
export type Membership = RecordOf<'membership'>;
export type Absence = RecordOf<'absence'>;
export type Acknowledgement = RecordOf<'acknowledgement'>;
export type Procedure = RecordOf<'procedure'>;
export type Step = RecordOf<'step'>;
export type Case = RecordOf<'case'>;
export type Act = RecordOf<'act'>;
export type Calendar = RecordOf<'calendar'>;

export const kinds = Object.freeze(Object.keys(fieldsOf('UTC')) as Kind[]);

/** The kinds of record that charge somebody with the work of another. */
export const chargingKinds = ['delegation', 'standInRule'] as const;
export type ChargingKind = (typeof chargingKinds)[number];

/** Whom a record charges with the work of another: posts and persons. */
export const chargedBy = (record: AnyRecord): readonly string[] =>
  record.kind === 'delegation' ? [record.delegate] : record.kind === 'standInRule' ? record.candidates : [];

/**
 * Whether a record tells, by whether it applies, why a holder of its post is away. Where an absence does not say where the
 * holder is, its reason tells that.
 */
export const asksForReason = (record: AnyRecord): record is StandInRule =>
  record.kind === 'standInRule' && (record.reasons !== undefined || record.place !== 'any');
