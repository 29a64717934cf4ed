import { z } from 'zod';
import { parseInstant, type ValidTime } from './time.js';

/** Which kinds of record a field may point at. */
export const pointsAt = z.registry<{ kinds: readonly string[] }>();

const reference = (...kinds: readonly string[]) =>
  z
    .string()
    .min(1)
    .register(pointsAt, { kinds })
    .describe(`Id of a record: ${kinds.join(' or ')}`);

const text = z.string().trim().min(1);
const order = z.number().int().min(0);
const date = z.iso.date();

/** An id is a readable path: `hongkou/post/head`, `hongkou/rules-2018#6`. */
const id = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._~-]*(\/[\p{L}\p{N}._~-]+)*(#[\p{L}\p{N}._~-]+)?$/u,
    'an id is a path of letters, digits and - . _ ~, such as `hongkou/post/head` or `hongkou/rules-2018#6`',
  );

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
export const stepActions = [
  'consult',
  'publicParticipation',
  'hearing',
  'expertReview',
  'riskAssessment',
  'legalityReview',
  'seekInstruction',
  'submit',
  'copyTo',
  'decide',
  'publish',
  'fileWith',
  'evaluate',
  'revise',
  'report',
  'inform',
  'implement',
  'other',
] as const;

export const readings = ['stated', 'inferred', 'ambiguous'] as const;
export type Reading = (typeof readings)[number];
export const modalities = ['must', 'may', 'mustNot', 'inPrinciple', 'fact'] as const;
export type Modality = (typeof modalities)[number];

/** An expression over traits of a matter, with and/or exactly as the text has it. */
export type Condition =
  | { readonly trait: string; readonly phrase?: string | undefined }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ trait: text.describe('A trait of the matter, such as 专业性较强'), phrase: text.optional() }),
    z.strictObject({ all: z.array(condition).min(1).describe('且: every one of them') }),
    z.strictObject({ any: z.array(condition).min(1).describe('或: at least one of them') }),
  ]),
);

/** The fields of every kind, in a ledger whose bare dates begin in `timeZone`. */
function fieldsOf(timeZone: string) {
  const instant = z
    .string()
    .describe('RFC 3339 instant, or a bare date: the start of that day in the zone of the graph')
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
    id,
    validFrom: instant.nullable().default(null).describe('True from this instant on; absent: since before the ledger'),
    validTo: instant.nullable().default(null).describe('No longer true at this instant; absent: until further notice'),
    basis: z
      .array(reference('provision', 'document'))
      .default([])
      .describe('依据: the provisions or documents that it rests on; none: what its change set rests on'),
    reading: z
      .enum(readings)
      .default('stated')
      .describe('How firmly it stands in its source: stated 明示, inferred 承前省略, ambiguous 两可'),
    modality: z
      .enum(modalities)
      .default('fact')
      .describe('must 应当、必须、要; may 可; mustNot 不得; inPrinciple 原则上; fact 陈述'),
    note: text.optional().describe('备注: for readers, never part of a decision'),
  };
  const named = {
    ...stated,
    name: text.describe('名称'),
    nameEn: text.optional().describe('English name'),
    aliases: z.array(text).default([]).describe('别名、简称, found by search'),
  };
  return {
    organization: z.strictObject({
      ...named,
      type: z.enum(organizationTypes).describe('机构类型'),
      partOf: reference('organization').optional().describe('隶属: the organization that it is a unit of'),
      dispatchedBy: reference('organization')
        .optional()
        .describe('派出: the organization whose dispatched organ it is'),
      order: order.optional().describe('机构序'),
      placeholder: z.boolean().default(false).describe('Named by a document, defined by none that is loaded'),
    }),
    post: z.strictObject({
      ...named,
      name: text.optional().describe('名称; the title where absent'),
      organization: reference('organization').describe('所在机构'),
      title: text.optional().describe('职务名称, such as 区长; the name where absent'),
      role: z.enum(postRoles).default('other').describe('The same code in every government'),
      order: order.optional().describe('排名'),
      seats: z.enum(['one', 'many']).default('one').describe('many: several people hold it at once, such as 副区长'),
      seatOf: reference('post').optional().describe('The many-seated post that this is one seat of'),
      heads: z.boolean().default(false).describe('Its holder heads the organization'),
      reportsTo: reference('post').optional().describe('直接上级'),
    }),
    person: z.strictObject(named),
    duty: z.strictObject({
      ...named,
      broader: reference('duty').optional().describe('上位职责'),
      reserved: z
        .enum(['collective', 'nonDelegable'])
        .optional()
        .describe('collective 集体讨论决定; nonDelegable 不得代行'),
      work: z
        .enum(extents)
        .exclude(['full'])
        .optional()
        .describe('What kind of work it is, which a stand-in may be limited to: 日常工作, 紧急事项, 礼仪活动'),
    }),
    document: z.strictObject({
      ...named,
      number: text.optional().describe('文号'),
      issuer: reference('organization').optional().describe('发文机关'),
      issuedOn: date.optional().describe('印发日期'),
      adoptedBy: reference('organization').optional().describe('通过该文件的会议'),
      adoptedOn: date.optional().describe('通过日期'),
      addressees: z.array(reference('organization')).default([]).describe('主送机关'),
      basedOn: z.array(reference('document')).default([]).describe('根据: 制定依据'),
      modelledOn: z.array(reference('document')).default([]).describe('参照: 不等于并入'),
      refersTo: z.array(reference('document')).default([]).describe('援引的文件'),
      supersedes: z.array(reference('document')).default([]).describe('取代的文件'),
      repealed: z.boolean().default(false).describe('已废止'),
      coverage: text.optional().describe('Which articles the loaded copy has, such as 第一条至第二十九条'),
      placeholder: z.boolean().default(false).describe('Named by a document, itself not loaded'),
      fullText: text.optional().describe('全文: the quotes of its provisions are checked against it'),
    }),
    provision: z.strictObject({
      ...stated,
      document: reference('document').describe('所属文件'),
      article: text.describe('条: the number of the article in Arabic figures, or the heading of another part'),
      paragraph: z.number().int().min(1).optional().describe('款'),
      quote: text.describe('The exact words of the document'),
    }),
    norm: z.strictObject({
      ...named,
      names: z
        .array(reference('organization', 'post'))
        .default([])
        .describe('The posts and organizations that the norm speaks of'),
    }),
    tenure: z.strictObject({
      ...stated,
      person: reference('person').describe('任职人'),
      post: reference('post').describe('所任职位'),
      capacity: z
        .enum(['substantive', 'acting', 'inCharge'])
        .default('substantive')
        .describe('substantive 任职; acting 法定代理; inCharge 主持工作'),
    }),
    assignment: z.strictObject({
      ...stated,
      holder: reference('post', 'organization').describe('承担者'),
      duty: reference('duty').describe('职责、事项'),
      mode: z.enum(assignmentModes).describe('承担方式'),
      area: reference('organization').optional().describe('辖区: it holds only where the question names this one'),
      inPerson: z
        .boolean()
        .optional()
        .describe('须本人: the article names who must act in person, and is silent on a substitute'),
    }),
    oversight: z.strictObject({
      ...stated,
      overseer: reference('organization', 'post').describe('分管、联系者'),
      target: reference('organization', 'post').describe('被分管、被联系者'),
      mode: z
        .enum(oversightModes)
        .describe('leads 领导; inCharge 分管; liaison 联系; assists 协助; guides 指导; supervises 监督'),
    }),
    delegation: z.strictObject({
      ...stated,
      delegator: reference('post').describe('委托者'),
      delegate: reference('post', 'person').describe('受托者'),
      mode: z.enum(delegationModes).describe('preside 主持工作; entrust 委托; represent 代表'),
      scope: z.array(reference('duty')).min(1).optional().describe('范围; absent: all that the delegator holds'),
      except: z.array(reference('duty')).default([]).describe('除外'),
      extent: z.enum(extents).optional().describe('代行程度; absent: full, or what its stand-in rule allows'),
      when: z
        .enum(['always', 'whileAbsent'])
        .optional()
        .describe('absent: whileAbsent for preside, always for entrust and represent'),
      redelegable: z.boolean().default(false).describe('可否转委托'),
      outlastsTenure: z.boolean().default(false).describe('Whether it goes on when its giver leaves the post'),
      instrument: text.optional().describe('委托文书文号'),
      reason: text.optional().describe('事由'),
    }),
    standInRule: z
      .strictObject({
        ...stated,
        post: reference('post').describe('被代行的职位'),
        manner: z
          .enum(['designated', 'ordered', 'arranged'])
          .describe('designated 须先指定; ordered 依次自动代行; arranged 由专人协调安排'),
        candidates: z.array(reference('post', 'person')).default([]).describe('代行人选, in order'),
        designator: reference('post').optional().describe('指定者'),
        arranger: reference('post').optional().describe('协调安排者; never itself the stand-in'),
        order: order.default(0).describe('次序: the lower is tried first'),
        label: text.optional().describe('AB角, C岗, 递补 …'),
        reasons: z.array(z.enum(absenceReasons)).optional().describe('适用的不在岗事由; absent: any'),
        place: z.enum(['outside', 'inside', 'any']).default('any').describe('适用的去向'),
        minDays: order.optional().describe('Only for absences of at least so many days'),
        maxDays: order.optional().describe('Only for absences of at most so many days'),
        vacancy: z.boolean().default(false).describe('Whether it also applies while the post is vacant 空缺'),
        scope: z.array(reference('duty')).min(1).optional().describe('范围; absent: the whole post'),
        except: z.array(reference('duty')).default([]).describe('除外'),
        extent: z.enum(extents).default('full').describe('full 全部; dailyWork 日常; urgent 紧急; ceremonial 礼仪'),
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
      }),
    membership: z.strictObject({
      ...stated,
      post: reference('post').describe('组成人员的职位'),
      organization: reference('organization').describe('由其组成的机构'),
    }),
    absence: z.strictObject({
      ...stated,
      of: reference('person', 'post').describe('不在岗者'),
      reason: z
        .enum(absenceReasons)
        .describe(
          'abroad 出访; businessTrip 出差; leave 休假、请假; illness 因病; training 学习; engagement 工作冲突; other 其他; away 事由不公开',
        ),
      place: z.enum(['outside', 'inside']).optional().describe('outside 离开本地; inside 在本地'),
    }),
    procedure: z.strictObject({
      ...named,
      duty: reference('duty').describe('所属事项'),
      matter: text.optional().describe('适用的事项种类, such as 重大决策'),
    }),
    step: z
      .strictObject({
        ...stated,
        procedure: reference('procedure').describe('所属程序'),
        performer: reference('post', 'organization').optional().describe('承办者'),
        performerRole: text.optional().describe('A role in the case where no unit is named, such as 制定机关'),
        action: z.enum(stepActions).describe('程序动作'),
        recipients: z.array(reference('post', 'organization')).default([]).describe('对象'),
        recipientRoles: z.array(text).default([]).describe('Recipients that are roles, such as 相关部门'),
        trigger: condition.optional().describe('适用条件, with and/or exactly as the text has it'),
        deadline: z
          .strictObject({
            duration: z.iso.duration().optional().describe('ISO 8601, such as P5D'),
            words: text.optional().describe('A limit that is a word, not a figure: 及时, 按时, 事先'),
            from: text.optional().describe('The event that it counts from'),
            calendar: z.enum(['natural', 'working', 'unstated']).default('unstated').describe('自然日 or 工作日'),
          })
          .optional()
          .describe('期限'),
        blocks: z.enum(stepActions).optional().describe('What a prohibition blocks: 未经…不得'),
        order: order.default(0).describe('次序'),
      })
      .check(({ value, issues }) => {
        if (value.performer !== undefined || value.performerRole !== undefined) return;
        issues.push({
          code: 'custom',
          input: value,
          path: ['performer'],
          message: 'a step names its performer or its performerRole',
          params: { code: 'MISSING_FIELD', zh: '程序步骤须写明承办者 performer 或承办角色 performerRole' },
        });
      }),
  };
}

type Fields = ReturnType<typeof fieldsOf>;
export type Kind = keyof Fields;

const byZone = new Map<string, Fields>();

/** The parser of each kind's fields, for bare dates that begin in `timeZone`. */
export function recordFields(timeZone: string): Fields {
  const known = byZone.get(timeZone) ?? fieldsOf(timeZone);
  byZone.set(timeZone, known);
  return known;
}

/**
 * One thing known, true during [`validFrom`, `validTo`).
 *
 * Records are never edited: a later change supersedes them. The fields are those of design `model.md`.
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
export type Tenure = RecordOf<'tenure'>;
export type Assignment = RecordOf<'assignment'>;
export type Oversight = RecordOf<'oversight'>;
export type Delegation = RecordOf<'delegation'>;
export type StandInRule = RecordOf<'standInRule'>;
export type Membership = RecordOf<'membership'>;
export type Absence = RecordOf<'absence'>;
export type Procedure = RecordOf<'procedure'>;
export type Step = RecordOf<'step'>;

export const kinds = Object.freeze(Object.keys(fieldsOf('UTC')) as Kind[]);
