import type { Verb } from '../../notation/notice.js';

// The words of notices, as data. All are in the form of `level.ts`: Chinese punctuation, half-width letters and digits.

const longestFirst = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);

/** Alternatives of a pattern, the longest first. */
export const oneOf = (words: readonly string[]): string => `(?:${longestFirst(words).join('|')})`;

/** How a clause begins, and what it says. */
export const phrases: Readonly<Record<string, Verb>> = {
  ...{ 主持: '主持', 全面主持: '主持', 领导: '主持' },
  ...{ 负责: '负责', 分工负责: '负责', 具体负责: '负责', 直接负责: '负责', 主要负责: '负责', 承担: '负责' },
  ...{ 负责处理: '负责', 负责抓: '负责', 主抓: '负责' },
  ...{
    分管: '分管',
    负责分管: '分管',
    直接分管: '分管',
    主管: '分管',
    增加分管: '分管',
    新增分管: '分管',
    继续分管: '分管',
  },
  ...{ 增加负责: '负责', 继续负责: '负责', 增加联系: '联系', 继续联系: '联系' },
  ...{ 联系: '联系', 负责联系: '联系', 对口联系: '联系', 联络: '联系' },
  ...{ 协管: '协助', 协助分管: '协助', 协助负责: '协助', 协助管理: '协助', 协助联系: '协助', 协助处理: '协助' },
  ...{ 协助抓: '协助', 协助做好: '协助' },
  ...{ 牵头: '主办', 牵头负责: '主办', 牵头抓: '主办', 负责牵头: '主办', 主办: '主办' },
  ...{ 配合: '配合', 协办: '配合' },
};

/** What stands before a list, as the heading of a column or of lines. */
export const labels: Readonly<Record<string, Verb>> = {
  ...{
    工作分工: '负责',
    分管工作: '负责',
    负责工作: '负责',
    主要职责: '负责',
    分管领域: '负责',
    分工: '负责',
    负责: '负责',
  },
  ...{ 分工内容: '负责', 工作职责: '负责', 负责领域: '负责', 负责事项: '负责', 主管工作: '负责' },
  ...{
    分管部门: '分管',
    分管单位: '分管',
    分管机构: '分管',
    分管部门和单位: '分管',
    分管单位和部门: '分管',
    分管: '分管',
  },
  ...{ '分管部门（单位）': '分管', '分管单位（部门）': '分管', 主管部门: '分管' },
  ...{ 联系单位: '联系', 联系部门: '联系', 联系街道: '联系', 联系乡镇: '联系', 联系镇街: '联系', 联系: '联系' },
  ...{ '联系街道（单位）': '联系', '联系单位（部门）': '联系', '联系部门（单位）': '联系', 联系部门和单位: '联系' },
  ...{ 协助分管: '协助', 协助分管部门: '协助', 协助工作: '协助', 协管: '协助', 协管部门: '协助' },
  ...{ 牵头: '主办', 牵头工作: '主办', 牵头事项: '主办', 配合: '配合', 配合工作: '配合' },
};

/** How a clause begins of which nothing is made: co-ordination, what is done on behalf of somebody, other posts, what is not told. */
export const unreadFirst: readonly string[] = [
  ...[
    '统筹',
    '协调',
    '督促',
    '督办',
    '指导',
    '参与',
    '完成',
    '承办',
    '处理',
    '推进',
    '推动',
    '落实',
    '抓好',
    '做好',
    '抓',
  ],
  ...[
    '履行',
    '兼任',
    '兼',
    '受',
    '代管',
    '代行',
    '代为',
    '代理',
    '监管',
    '监督',
    '审批',
    '审核',
    '参加',
    '出席',
    '挂钩',
  ],
  ...[
    '包联',
    '包保',
    '担任',
    '任',
    '按照',
    '根据',
    '依照',
    '由',
    '对',
    '在',
    '与',
    '会同',
    '其中',
    '不含',
    '不包括',
    '除',
  ],
  ...['不', '暂', '原', '待', '经', '将', '确保', '加强', '组织', '服务', '支持', '帮助', '完善', '研究', '超过', '如'],
  ...[
    '另行',
    '每',
    '凡',
    '向',
    '其他',
    '其余',
    '重大',
    '到任',
    '同意',
    '报',
    '必要时',
    '工作分工',
    '继续',
    '接替',
    '行使',
  ],
];

/** Words in front of a clause that say nothing of it. */
export const fillers: readonly string[] = [
  '一是',
  '二是',
  '三是',
  '四是',
  '五是',
  '六是',
  '并',
  '同时',
  '还',
  '另',
  '以及',
  '及',
  '和',
  '也',
];

/** What is no name of a unit, duty or post. */
export const noThing =
  /的|应当|须|暂|上述|^该|^其|不变|变动|^（|负责|分管|协助|主持|牵头|配合|承担|统筹|代管|代行|不得|期间|同志|另行|按照|根据|执行|施行|通知|如下|以下|以上|有关|相关|其他|其它|其余|等单位|以外|除外|交办|不再|[。；：！？]/u;

/** What stands behind the last of several things: 等方面工作. */
export const tails: readonly RegExp[] = [
  /(?:等(?:方面|领域)?|方面|领域)的?(?:工作|事务|事项)?$/u,
  /等(?:\p{N}+|[一二三四五六七八九十]+)?个?(?:单位|部门|街道|乡镇)?$/u,
];

/** 工作 behind these is a part of the name. */
export const workItself = /(?:全面|日常|常务|机关|政府|办公室|中心|专项|专班|群众)工作$/u;

/** Titles, by the word that they end with. */
export const titleNouns: readonly string[] = [
  ...['区长助理', '县长助理', '市长助理'],
  ...[
    '区长',
    '县长',
    '市长',
    '州长',
    '旗长',
    '镇长',
    '乡长',
    '主任',
    '局长',
    '秘书长',
    '书记',
    '常委',
    '组长',
    '调研员',
  ],
  ...['主席', '部长', '巡视员', '队长', '院长', '所长', '总工程师', '党组成员', '党工委委员', '顾问', '办事处主任'],
];

/** The titles of the leaders of a government. */
export const leaders = /^(?:常务)?副?(?:区|县|市|州|旗|镇|乡)长/u;

/** Of a party, which a government's ledger does not have. */
export const partyTitles = /(?:书记|常委|党组成员|党工委委员)$/u;

/** Family names, and the letters of invented people. */
export const familyNames = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲家封芮储靳段富巫乌焦巴弓牧山谷车侯宓蓬全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖仝付甲乙丙戊己庚壬癸子丑寅卯辰巳午未酉戌亥',
);

/** Family names of two characters, without which a name has three at most. */
export const longFamilyNames = new Set(
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 司空 长孙 宇文 南宫 西门 独孤 轩辕 申屠 完颜 呼延 澹台 万俟 闻人 淳于 单于 钟离 赫连'.split(
    ' ',
  ),
);

/** Words that follow a title or precede a colon and are no name. */
export const noNames = new Set([
  ...[
    '同志',
    '分工',
    '工作',
    '领导',
    '职务',
    '职责',
    '办公',
    '会议',
    '牵头',
    '安排',
    '名单',
    '以上',
    '本人',
    '副职',
    '负责制',
  ],
  ...[
    '方面',
    '单位',
    '部门',
    '主管',
    '包括',
    '任期',
    '任职',
    '时间',
    '印发',
    '公开',
    '成员',
    '审定',
    '批准',
    '同意',
    '研究',
  ],
  ...['空缺', '暂缺', '缺位', '期间', '空缺时', '离任', '到任', '任职', '全部', '全面', '任免', '成员'],
]);

/** Why somebody is away, as a rule for stand-ins has it; of those without a value it is for every reason. */
export const away: Readonly<Record<string, string | null>> = {
  ...{ 不在岗: null, 离岗: null, 不在: null, 因故不能履职: null, 因故不在岗: null, 不能履行职责: null, 缺岗: null },
  ...{ 脱岗: null, 不能履职: null, 缺席: null, 因故缺位: null, 不能正常履职: null, 不能到岗: null },
  ...{ 外出: '外出', 因公外出: '外出', 公出: '外出', 公务外出: '外出', 出差: '出差', 因公出差: '出差' },
  ...{ 出访: '出访', 出国: '出访', 因公出国: '出访', '出国（境）': '出访', '因公出国（境）': '出访', 出境: '出访' },
  ...{ 休假: '休假', 请假: '休假', 休年假: '休假', 年休假: '休假', 事假: '休假', 探亲: '休假', 产假: '休假' },
  ...{ 学习: '学习', 培训: '学习', 病假: '病假', 生病: '病假', 因病请假: '病假', 因病住院: '病假', 住院: '病假' },
  ...{ 开会: '开会', 参会: '开会', 参加会议: '开会' },
};

/** Why somebody is away that no rule for stand-ins has, so that it is told of one absence. */
export const awayOnce: readonly string[] = [
  ...[
    '考察',
    '调研',
    '挂职',
    '脱产',
    '疗养',
    '治疗',
    '休养',
    '手术',
    '出席',
    '参加',
    '参训',
    '进修',
    '援藏',
    '援疆',
    '借调',
  ],
];

/** How a part of a sentence ends under whose condition the rest of it stands: 到任前，… */
export const conditional = /(?:期间|前|后|时|的|以内|以下)$/u;

/** What a sentence says that is no part of the division of labour itself. */
export const nothingSaid: readonly RegExp[] = [
  /如下(?:调整|安排|分工)?[：。]?$/u,
  /^特此(?:通知|公告)/u,
  /^（?此件/u,
  /^其(?:他|它|余).{0,16}分工(?:保持)?不变/u,
  /^[请望].{0,20}(?:遵照|认真|贯彻)?(?:执行|落实|知照)/u,
  /^经.{0,24}(?:研究|同意|决定|批准)，?(?:决定)?[：。]?$/u,
  /^附件?[：:]/u,
  /^(?:\d+|[一二三四五六七八九十]+)[．.、].{0,30}(?:一览表|分工表|安排表)$/u,
  /(?:印发|印送|下发)给你们/u,
  /^现将.{0,40}(?:通知|印发|公布|明确|公告)/u,
  /^为.{0,40}[，](?:经|现).{0,40}(?:决定|如下)/u,
  /^经.{0,24}(?:研究|同意|决定)[，]?(?:决定)?(?:实行|建立|调整).{0,24}(?:制度?|分工)?。?$/u,
  /按照《[^》]+》(?:的?规定)?(?:执行|办理)。?$/u,
  /^A角.{0,12}由B角.{0,24}$/u,
  /^.{0,40}实行A、?B[角岗](?:工作)?制度?$/u,
];
