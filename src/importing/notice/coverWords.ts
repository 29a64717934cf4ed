import { D, letter, PP } from './coverText.js';
import { dayPattern } from './days.js';
import { P } from './people.js';
import { away, awayOnce, oneOf } from './phrases.js';

// The constituents of a sentence on who stands in: what each of them looks like, wherever in the sentence it stands.

const constituent = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`, 'u');

const inOrder = '(?:顺位)?(?:代行|代管|替补|补位|顺位|代理)?(?:人|领导)?(?:选)?';
const first = `A[角岗]?[、和]?B[角岗]|B[角岗]|(?:替补|补位|代行|代管)(?:人选|人|领导)|(?:替补|补位|代管|代行|代理)(?=：)|第一${inOrder}`;
const second = `C[角岗]|第二${inOrder}`;
const role = `(?<role>${first}|${second})`;
/** Whether a role is that of whoever stands in second. */
export const isSecond = (words: string | undefined): boolean => new RegExp(`^(?:${second})$`, 'u').test(words ?? '');

const is = '(?:：|为|是|由|—+|→)?';
const asWell = '(?<together>(?:均|都|同时|也|亦|又|皆|全部)*)';
const both = '(?:两人|二人|双方|二者|两位(?:同志|领导)|[甲乙]?A[角岗]?[、和]?B[角岗])';

// How an absence ends in the words: 期间, 时, 的; or with nothing, where what it is, is said in full.
const kind = oneOf([...Object.keys(away), ...awayOnce]);
const bracket = `（[^（）\\ue000-\\ue0ff]*）`;
const ends = `(?:期间内?(?:${bracket})?|的时候|之时|时|的)，?`;
const tail = `(?:[、或和及等]|以及|${kind}|因公|因故|其他|其它|原因|情况|情形|超过|不超过|[一二三四五六七八九十\\d]+[日天]|以内|以上|锻炼|活动|会议|任务|公务|${D}|${bracket})*`;
const noVerb = '(?!负责|分管|联系|主持|协助|牵头|代行|代管|接替|由)';
const some = `(?:${noVerb}(?:${letter}|${D}|${bracket}))`;
/** What is told as a fact ends at a comma, what is a condition with a word. */
const absence = `(?<away>${some}{0,24}?${kind}(?:${some}{0,24}?(?=${ends})|${tail}(?=[，。；由]|$)))(?<ends>${ends})?`;
const opens = '(?:在|当|如|若|凡|遇|自|因(?![公故病事]))*';

const how =
  '(?<how>(?:同志|在?[此其]?期间|在?其间|直接|自动|临时|直接|具体|一并|暂时|同时|全权|统一|依次|先后|分别|均|都|(?:作为|担任|为)[BC][角岗])*)';
const inAll = [
  ...[
    '代行',
    '代管',
    '管理',
    '代理',
    '代理行使',
    '代理履行',
    '履行',
    '行使',
    '补位',
    '顶岗',
    '顶替',
    '替补',
    '主持',
    '负责',
    '承担',
    '分管',
  ],
  ...[
    '代为行使',
    '代为履行',
    '代为负责',
    '代为管理',
    '代为主持',
    '代为代管',
    '代为分管',
    '负责代管',
    '负责代行',
    '牵头负责',
  ],
  ...['负责主持', '临时负责', '临时主持', '全面负责', '接管', '代替履行', '代履行', '代其履行'],
];
const inPart = [
  ...['处理', '处置', '办理', '代办', '牵头', '代为处理', '代为办理', '代为处置', '代为牵头', '负责处理', '负责处置'],
  ...['负责办理', '代理处理', '代其处理', '协调处理', '牵头处理', '牵头办理'],
];
const does = `(?<does>${oneOf([...inAll, ...inPart])})(?<what>${letter}*)(?=[，；。（]|$)`;
/** Whether what somebody does is all of it, where no more is said. */
export const isInAll = (verb: string | undefined): boolean => inAll.includes(verb ?? '');
/** Whether somebody presides, which is said of whoever leads a unit. */
export const isPresiding = (verb: string | undefined): boolean => /主持/u.test(verb ?? '');

const by = '(?:则|可|应|均|都|暂|将|改|统一)*(?<each>分别|依次)?(?:由|委托|请|指定|授权|安排)(?:其)?(?:A?、?B[角岗])?';
/** `财政、税务工作由`, `其分管的工作由`, `其余由`: what somebody else does of it. */
const topic = `(?<topic>(?:(?!由|委托|指定|授权|期间|互为|[ABC][角岗])${letter})+?)`;

const pair = `${P}(?:(?:[与和]|[-—－–~→↔]+)${P}|（${P}）)`;
const grouped = `${pair}(?:[、，；]?${pair})*`;
export const pairs = `(?<pairs>${grouped}|${P}、${P}(?:[，；]${P}、${P})*)`;
const mutualRole = '(?:A[角岗]?[、和]?B[角岗]?|[AB][角岗]|补位|替补|代管|代行|顶岗)';
const does2 = '(?:补位|代管|代行|顶岗|替补|补台)';
const mutually = `(?:之间|两人|二人|两位同志)?，?(?:分别|工作|分管工作|职责|上)*(?:(?:为|是)A[角岗]?[、和]?B[角岗](?:关系|搭档)?|(?:互为|结为|结成|互相为|相互为|实行|建立|形成)(?:工作)?${mutualRole}(?:角|岗|关系|搭档|对象|领导|人|制度|制|互补|对子|角色)*|(?:互相|相互)${does2}(?:(?:其|对方)?(?:分管|负责)?(?:的)?(?:工作|职责))?|(?:工作)?互补)`;

export const constituents = {
  between: constituent('[，；、。]|—+|其中，|决定|同意|明确'),
  /** 经研究， 为保证工作不断档， */
  preamble: constituent(`(?:经|根据|按照|依照|为|鉴于|因工作)${letter}*，`),
  leadIn: constituent(
    `(?!(?:(?:分管领导)?A?、?[ABC][角岗](?:领导)?|替补|补位|代管|代行|代理|说明|备注|除外|${second})：)(?<lead>${letter}{0,30})：`,
  ),
  inBrackets: constituent(`（(?<inside>[^（）\\ue000-\\ue0ff]+)）`),
  exceptedFirst: constituent(`(?<limit>除(?:了)?${letter}+?(?:以外|之外|外))，`),
  whose: constituent(`(?<who>${P})[：，](?=与|和|同|其|由|${first}|${second})`),
  days: constituent(`(?:(?:时间|期限|期间)?(?:为|于|自|从|在)?(?:${D}(?:起|止)*)|（${D}[^（）]*）)(?:，|期间，?)?`),
  // Who is away: by name, both of two, and without a name.
  absenceOf: constituent(`${opens}${D}?${opens}(?<whom>${PP})(?:，(?=${D}))?(?:${both})?${asWell}${absence}`),
  absenceOfBoth: constituent(`${opens}${both}${asWell}${absence}`),
  absenceAlone: constituent(`${opens}${absence}`),
  /** 赵丁，12月15日至19日，…: without why. */
  daysOf: constituent(`(?<whom>${P})[，：]?(?:自|从|于)?${D}(?:起|止)*[，：]`),
  /** 因病住院，自…起请病假: once more what was told. */
  sameAbsence: constituent(`(?:现|并|需|拟)?请?${kind}(?=[，。；])`),
  counted: constituent(`共(?<count>\\d{1,3}|[一二三四五六七八九十]{1,3})[日天](?=[，。；])`),
  meanwhile: constituent(`在?(?:(?:${noVerb}${letter}){0,6}期间|[其此]间)内?，?`),
  /** 李丙同志在王乙同志外出期间 */
  firstBy: constituent(`(?:由|委托|指定)?(?<by>${P})(?=在${P})`),
  mutual: constituent(`${pairs}${mutually}`),
  mutualWith: constituent(`(?:同|与|和)(?<b>${P})${mutually}`),
  // 王乙的B角为李丙; B角为李丙; A角：王乙; 王乙（A角）; 李丙任王乙的B角
  roleOf: constituent(
    `(?<a>${PP})(?:（|的|[：，])?(?:分管)?(?:工作)?(?:的)?${role}(?<each>分别|依次)?${is}(?<b>${PP})(?:担任)?）?(?!（?A[角岗])`,
  ),
  roleIs: constituent(`(?:的|其)?${role}(?<each>分别|依次)?${is}(?<b>${PP})(?:担任)?`),
  roleA: constituent(`(?:分管领导|主管领导|责任领导|领导)?A[角岗](?:领导)?${is}(?<a>${P})(?:担任)?`),
  isRoleA: constituent(`(?<a>${P})(?:（|为|任|担任|是)?A[角岗]）?`),
  /** 王乙由李丙补位 */
  filledBy: constituent(`(?<a>${P})由(?<b>${P})(?:补位|顶岗|替补)(?=，|；|$)`),
  isRole: constituent(`(?<b>${P})(?:（|为|任|担任|是)?(?<role>[BC][角岗])）?`),
  takesRole: constituent(`由?(?<b>${P})(?:为|是|任|担任|作为)(?:(?<a>${P})|其)(?:的)?${role}`),
  /** 王乙分管的财政工作，B角为李丙 */
  topicOf: constituent(
    `(?:(?<a>${P})|其)(?:所)?(?:分管|负责)的${topic}(?:方面)?(?:工作|事项)?[：，]?(?=${first}|${second})`,
  ),
  topicOfRole: constituent(
    `(?<topic>(?:(?!由|领导|序号)[\\p{Script=Han}、]){2,16}?)(?:方面)?(?:工作)?[：，]?(?=A[角岗]${is}${P}|${P}（?A[角岗]|[BC][角岗]${is}${P})`,
  ),
  // Who does what of it.
  topicBy: constituent(`(?:的)?${topic}${by}(?<by>${PP})${how}(?<does>${oneOf([...inAll, ...inPart])})(?=，|；|（|$)`),
  /** `7日以内的由赵丁代行，8日以上的由…` */
  bound: constituent(
    `(?<bound>(?:不超过|超过)?[一二三四五六七八九十\\d]+[日天](?:以内|之内|内|以上)?)(?:的)?，?(?=由)`,
  ),
  /** 受张甲同志委托， */
  entrusted: constituent(`受(?<by>${P})(?:的)?委托，?`),
  /** 公安工作由县公安局的副局长负责: by somebody without a name. */
  topicByOther: constituent(`${topic}由${letter}{2,30}?(?:${oneOf([...inAll, ...inPart])})(?=，|；|$)`),
  /** 李丙也不在岗的，由区长另行指定 */
  arranged: constituent(
    `(?:${P}${asWell}${absence}(?:${ends})?|，)*由(?:${P}|${letter}{2,12}?)(?:另行|临时|再)?(?:指定|安排|明确|确定)(?:人选|人员|人)?(?=，|；|$)`,
  ),
  by: constituent(`${by}(?<by>${PP})${how}${does}`),
  /** 李丙代管王乙外出期间的工作 */
  doesFor: constituent(
    `由?(?<by>${P})${how}(?<does>${oneOf([...inAll, ...inPart])})(?<whom>${P})${absence}(?:的)?(?<what>${letter}+)`,
  ),
  subject: constituent(`(?<by>${P})${how}${does}`),
  goesOnDoing: constituent(`${how}${does}`),
  /** 人事任免由张甲同志回国后办理，不在主持范围之内 */
  kept: constituent(
    `(?<limit>${letter}+?)由${P}(?:回国|返回|返岗|回来|到岗|回区|回县)(?:之)?后(?:处理|办理|决定|研究)，不在(?:代行|代管|代理|主持)(?:工作)?(?:的)?范围(?:之)?内`,
  ),
  /** `说明：限防汛`, `除外：人事` behind those who stand in in one line. */
  note: constituent(`(?:(?:说明|备注|适用范围|范围)：(?=除|仅|只|限|不))?(?<limit>(?:除外：)?${letter}+)$`),
  limit: constituent(`(?<limit>(?:${letter}|${D})+)(?=，|；|$)`),
} as const;

/** A sentence of pairs alone, below a line that says what they are. */
export const pairsAlone = new RegExp(`^(?:第?[一二三四五六七八九十\\d]+组[：，]?)?${pairs}$`, 'u');

const until = '(?:，(?:直)?至(?:新任?)?\\p{Script=Han}{0,4}(?:到任|到岗|任职)(?:之日)?(?:为)?止?)?';
/** `区统计局局长空缺期间，由李丙主持区统计局工作` */
export const vacancy = new RegExp(
  `^(?:因)?(?<unit>${letter}+?)(?<post>局长|主任|主席|书记|院长|镇长|乡长|所长)(?:一职|职务|职位|岗位)?(?<from>(?:自|从)${dayPattern}起)?(?:暂时|仍然|仍)?(?:空缺|缺位|暂缺|出缺)(?:期间|时)?[，。](?:(?:职位)?空缺期间，?)?(?:在?新任?${letter}{0,4}(?:到任|到岗|任职)(?:之)?前，)?(?:暂)?由(?<by>${P})(?:临时|暂时)?主持(?<what>${letter}*?)(?:全面)?工作${until}$`,
  'u',
);
