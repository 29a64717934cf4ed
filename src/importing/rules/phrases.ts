// What the phrases of working rules say (docs/importing.md, *Working rules*). Everything else that somebody does is a duty of theirs.

/** `负责制`: who is meant by it, in its first group. */
export const responsibilitySystem = /^实行((.+?)负责制)$/u;

/** `区长领导区政府的工作`, `主持全面工作`: what is led, in its first group. */
export const leads = /^(?:由其)?(?:领导|主持)(.+?)的?(?:全面)?工作$/u;

/** `协助区长工作`: whom they help, in its first group. */
export const assists = /^协助(.+?)(?:联系|协调|处理|负责|工作|开展|做好)/u;

/** `在市委、市政府和区委的正确领导下`: under whom, in its first group. */
export const underLeadership = /在([^,，。]*?(?:[委府]|[区县市旗州]长))的?[^,，。委府长]*领导下/u;

/** `按分工负责处理分管工作`: the work is divided elsewhere. */
export const byDivision = /^(?:按照?分工).*(?:分管|负责).*工作$/u;

/** `受区长委托,负责其他方面的工作或专项任务`: by whom, and what may be entrusted. */
export const entrusted = /受(.+?)委托[,，]?负责(.+)$/u;

/** `区长离沪出访、出差期间,由受区长委托的副区长主持区政府工作`: who is away, how, and who stands in. */
export const whileAway =
  /^(?<away>.+?)(?<place>离[\p{Script=Han}])?(?<reasons>(?:出访|出差|外出|出国|休假|学习|请假|、|和|或者?|等)+)期间[,，]?(?:由(?<designated>受.+?委托的|.+?指定的)?|(?<entrusts>委托|指定))(?<who>.+?)(?:主持|代行|负责|代为)/u;

/** `区政府由下列人员组成:区长,副区长`, `区政府全体会议由区长、副区长组成`: of what, and who. */
export const members =
  /^(?<body>[^,，]+?)由(?:下列人员组成[:：](?<listed>.*)|(?<inline>[^由]+?)(?:组成|参加))(?:[,，].*)?$/u;

/** `区政府全体会议由区长召集和主持`: what, and who does so. */
export const convenes =
  /^(?:(?<body>[^,，]*会议)[,，]?)?由(?<who>[^,，]+?)(?<what>召集和主持|召集并主持|召集|主持)(?=[,，]|$)/u;

/** `重要规划,重大政策,由区政府全体会议或区政府常务会议讨论决定`: what, and which bodies. */
export const decides = /^(?<what>.+?)[,，]?(?<by>由(?<bodies>[^,，由]+?)(?:集体)?(?:讨论|研究|审议)?决定)[。；;]?$/u;

/** `接受区人大及其常委会的监督`: by whom, in its first group. */
export const supervised = /接受(.+?)的?(?:民主|法律|工作)?(?:监督|质询)/u;

/** `向区人大及其常委会报告工作`: to whom, in its first group. */
export const reports = /^(?:每年|每半年|每季度|每月|每周|定期|及时)?向(.+?)(?:报告|通报)/u;

/** How people behave, and what is done about it: a norm for them, and nobody's task. */
export const conduct =
  /^(?:各司其职|各负其责|协调配合|密切配合|精诚团结|顾全大局|有法必依|公正执法|严守纪律|为民务实|勤勉廉洁|.*遵守(?:执行)?(?:宪法|法律)|.*维护宪法|.*按照法定权限|(?:依法)?行使(?:行政)?权力|.*以公开为常态|实行.*会议.*制度$|.*责任(?:追究|制)|(?:依法)?追究.*责任|强化.*责任$|.+纳入.*(?:考核|评价)|(?:妥善)?处理.+与.+的关系)/u;

/** A step of a procedure: what is to be done in which order and by when is not drafted. */
export const procedural =
  /征求.*意见|备案$|听证|论证|风险评估|公布草案|抄送|请示|报送|合法性审查|^提请|充分协商|组织公众参与|进行评估|审议发布|^高度重视|发现问题|必须符合|^符合/u;

/** A sentence of values: it assigns nothing to anybody, however long it goes on. */
export const creed = /指导思想|准则是|制定本(?:规则|工作规则|办法|规定)/u;

/** Values and aims: they assign nothing to anybody. */
export const values =
  /^(?:坚持|坚定|牢固树立|高举|面向|对标|认真践行|深入贯彻(?:落实)?(?:习近平|新)|执政为民|依法行政$|实事求是|民主公开|务实清廉|做到|当好|从群众|勤勉廉洁|忠于职守|求真务实|增强.+意识|强化.+观念|制定本)/u;

/** What names a list of duties: `履行公共服务、市场监管和环境保护职能`. */
export const functions = /^(?:.*?)(?:履行|加强和完善|加强|强化|完善)(.+?)(?:等)?(?:职能|职责)$/u;

/** `对本部门的工作负全责`: for what, in its first group. */
export const answersFor = /^对(.+?)负(?:全|总|主要|领导)?责任?$/u;

/** `负责处理区政府的日常工作`: of what, in its first group. */
export const hasCharge = /^负责(?:处理|主持)?(.+工作)$/u;

/** `发挥政府法制机构在推进依法行政中的组织协调和督促指导作用`. */
export const playsPart = /发挥(?:好)?(?<who>.+?)在(?<where>.+?)中的(?<what>[^的]+?)作用$/u;

/** `建立由主要负责人牵头的依法行政领导协调机制`: who leads it, and what it is. */
export const setsUp =
  /^(?:建立|成立|设立|组建)由(?<leader>[^,，]+?)(?:牵头|负责|任组长|担任组长)的(?<body>.+?(?:机制|小组|委员会|指挥部|联席会议|专班))$/u;

/** `统一领导推进法治政府建设工作`: what such a body leads, in its first group. */
export const bodyLeads = /^(?:统一|统筹|负责)?(?:领导|协调|统筹|负责|组织)(?:和|、)?(?:推进|协调|实施)?(.+?工作)$/u;

/** `对代表提出的建议、意见和提案,要高度重视,认真办理`: what, without whose it is, and what is done with it. */
export const handles =
  /^对(?:[^,，]*的)?(?<what>[^,，的]+)[,，](?:[^,，]+[,，])*?(?:要|应当|应)?(?:认真|及时|依法|按时)*(?<how>办理|答复|处理)(?:[,，]|$)/u;

/** `加强对政务公开工作的领导`: of what, in its first group. */
export const givesLead = /^(?:切实)?加强对(.+?)的(?:组织)?领导$/u;

/** By what, and where, it is done: no part of what is done. */
export const manner = /^(?:根据|按照|依照|围绕|结合)[^,，]*?(?:要求|规定|需要|实际|情况)/u;

/** `建立重大行政决策责任终身追究制度及责任倒查机制`: the verb, and two things that are each set up. */
export const twoThings =
  /^(建立健全|建立|完善|健全|落实)(.+(?:制度|机制|体系|规则|程序))(?:及|以及)(.+(?:制度|机制|体系|规则|程序))$/u;

const reasonWords = {
  出访: 'abroad',
  出国: 'abroad',
  出差: 'businessTrip',
  休假: 'leave',
  请假: 'leave',
  学习: 'training',
} as const;

export const reasonsIn = (words: string): readonly string[] => [
  ...new Set(Object.entries(reasonWords).flatMap(([word, reason]) => (words.includes(word) ? [reason] : []))),
];
