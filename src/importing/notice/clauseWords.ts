import { dayPattern } from './days.js';
import { labels } from './labels.js';
import { P } from './people.js';
import { fillers, oneOf, phrases } from './phrases.js';

// How the parts of a sentence on what somebody has look, one by one.

export const phrase = oneOf(Object.keys(phrases));
const filler = `(?:${fillers.join('|')}|代表[区县市](?:人民)?政府)*`;
const manner = '(?:直接|具体|主要|全面|重点|统一|继续|仍然?|改为?|增加|新增|增补|协同|共同(?=配合))*';
/** 做好, 抓好: what is done for a matter, and no part of it. */
const light = '(?:抓好|做好|抓实|搞好|处理|抓)?';
const doing = '(?:主管|抓好|做好|抓实|搞好|推进|推动|开展|落实|处理|分管|负责|联系|管理|主持|协管|抓|管)?';
/** Who is in charge; 负责人事、人才 is what is done. */
export const inCharge = '负责人(?!事|民|防|才|口|力|社|大)';
/** Names that begin like a verb. */
const noVerb = `联系(?:服务)?群众|联系[点人](?=[：、，]|$)|领导(?:干部|小组|班子)|负责制|${inCharge}|主持人|主管(?:部门|单位)`;
export const clauseFirst = new RegExp(
  `^${filler}(?<ends>不再|取消|停止)?${manner}(?!${noVerb})(?<word>${phrase})(?:(?:以下|下列)(?:方面|几项)?(?:工作|单位|部门|事项|任务)?)?(?:[：:]|${light})(?<rest>.*)$`,
  'u',
);
/** A part of a sentence behind which a list stands in lines of its own: 分管以下单位： */
export const listFirst = new RegExp(
  `^(?:${P}(?:同志)?)?[：， ]*${filler}${manner}(?<word>${phrase})(?:(?:以下|下列)(?:方面|几项)?(?:工作|单位|部门|事项|任务)?)?：$`,
  'u',
);
/** What is led or helped is a matter, whatever is done for it. */
export const withOthers = new RegExp(`^${doing}`, 'u');
const heading = oneOf(Object.keys(labels));
const longHeading = oneOf(Object.keys(labels).filter((each) => each.length > 2));
/** `分管单位：区财政局`, `所分管的部门有区财政局` */
export const labelFirst = new RegExp(
  `^所?(?:(?<label>${heading})(?:为|是)?：|(?<long>${longHeading})(?:为|是|有|包括|如下)：?)(?<rest>.*)$`,
  'u',
);
/** What somebody else gives somebody to do, in a list of which no part is a thing of its own: 区委、区政府交办的工作. */
export const given = /交办|交给(?!\ue000)|委托|授权|安排的|部署的/u;
export const assists = new RegExp(
  `^${filler}(?<ends>不再)?协助(?<whom>${P}(?:[、和]${P})*)(?:同志)?${doing}(?<rest>.*)$`,
  'u',
);
/** 李丙、赵丁协管, behind what somebody else has. */
export const helps = new RegExp(
  `^(?<who>${P}(?:[、和与]${P})*)(?:同志)?(?:予以|积极)?(?:协管|协助(?:分管|负责|管理|联系)?)(?:工作)?$`,
  'u',
);
export const cooperate = /^(?<what>.+?)(?:共同|予以|积极)?(?<word>配合|协办)$/u;
export const isSomebody = new RegExp(P, 'u');
export const leaderFirst = new RegExp(
  `^(?:〔?(?<who>${P})〕?(?:同志)?(?:的(?=${heading}(?:为|是|有|：|包括)))?|由(?<by>${P})(?=${phrase}))[：， —–|｜-]*(?=.)`,
  'u',
);
/** 丙同志的工作分工为： */
export const divisionFirst =
  /^(?:的)?(?:具体|主要)?(?:工作分工|职责分工|分工|工作职责|职责|工作)(?:为|是|如下)?(?:[：，] *|$)/u;
/** On what somebody's work builds, or under whom it is done, which says nothing of what it is. */
export const aside = new RegExp(
  `^(?:除(?:了)?(?:原有?|现有?)(?:的)?(?:工作)?(?:分管|负责|联系)?(?:的)?(?:工作|分工|工作分工)(?:之外|以外|外)|在?(?:继续)?(?:原有?|现有?)(?:的)?(?:工作)?(?:分管|负责|联系)?(?:的)?(?:工作|分工|工作分工)?(?:的)?(?:不变的?)?基础上|(?:(?:原|现)有?|(?:其他|其余|其它)[^，]{0,8})分工(?:保持|维持)?不变|在(?:${P}|[区县市]长)(?:同志)?(?:的)?(?:直接)?领导下)$`,
  'u',
);
/** From when it is so and why, the head of the notice says. */
export const preamble = new RegExp(
  `^(?:(?:自|从)${dayPattern}起|(?:根据|按照)(?:工作需要|(?:职责|工作)?分工)|经[^，]{0,20}研究(?:决定|同意)?)$`,
  'u',
);
/** What no more than points to the things named before. */
export const pointing = /^(?:(?:上述|以上|该|其|前述|相应)(?:单位|部门|机构|街道|工作|事项)?)?(?:工作)?$/u;

export const leaderAlone = new RegExp(`^${P}$`, 'u');
/** How what somebody has goes on behind their name and a comma. */
export const goesOn = new RegExp(`^(?:${filler}(?:不再)?${manner}(?:${phrase}|协助)|所?${heading}|除|在)`, 'u');
