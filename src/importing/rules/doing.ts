// What is done, what it is done to, and what it is to come to, in the words of working rules.

/** How much, how well and how soon: no part of what is done. */
export const degrees =
  /^(?:进一步|依法|依程序|在.+?(?:领域|过程中)|切实|着力|积极|坚决|深入|加快|不断|全面|认真|更加|大力|努力|充分|妥善|主动|扎实|及时|持续|正确|有效|逐步|严格|统一|最|地)+/u;

/** The verbs that begin what is done. */
export const verbs =
  /^(?:建立健全|建立和完善|完善和落实|防止和克服|推进形成|推动形成|贯彻执行|贯彻落实|加强|完善|健全|推进|推动|强化|构建|建立|建设|深化|规范|促进|维护|提高|提升|优化|落实|实施|实行|推行|开展|加大|增强|保障|打造|形成|营造|扩大|拓宽|注重|防止|防范|化解|处理|做好|做|办理|制定|修改|组织|协调|负责|履行|夯实|激发|确保|创新|减少|探索|理顺|明确|接受|畅通|回应|发挥|提供|打赢|打好|实现|下沉|整合|自觉|跟踪|反馈|追究|行使|拟订|贯彻|培育|改善|巩固|消除|统筹|解决|改进|突出|把握)+/u;

/** Whether words say that something is done: a verb, and what it is done to. */
export const isDone = (words: string): boolean => {
  const named = words.replace(degrees, '');
  const rest = named.replace(verbs, '');
  const hasVerb = rest !== named || /^(?:严格|充分|坚决)/u.test(words) || /^代表|^服务/u.test(named);
  return hasVerb && rest !== '' && !rest.startsWith('的');
};

/** What is said of a matter without being part of its name: 社会保障体系 is about 社会保障. */
export const endings = /(?:体系|机制|制度|体制|水平|力度|能力|职能|工作|建设|方式|质量|效能|领域|作用|活动)+$/u;

/** A state that is to be reached; nothing that somebody could be asked to do. */
const states =
  /(?:效能|效率|素养|质量|意识|观念|公信力|影响力|竞争力|凝聚力|创造力|活力|能级|福祉|格局|氛围|局面|环境|优势|强项|形象|品质|生活|透明度|满意度|获得感|幸福感|安全感|权威)$/u;

/** What always names where one wants to get, or what one pays heed to on the way. */
const reaches = /^(?:推动形成|推进形成|形成|营造|激发|增进|实现|创造|争做|当好|注重|突出|强调)/u;

/** What does so of a state: 提高效能, but not 提高覆盖率; 打造…格局, but not 打造“美丽街区”. */
const raises = /^(?:提高|提升|增强|强化|打造|塑造|培育|巩固)/u;

/** The whole government or district as it is to be: 建设人民满意的服务型政府. */
const visions = /^(?:建设|打造).*的[^的]*(?:政府|城区|城市|社会|家园|都市|[区县市旗州])$/u;

/** What is kept or furthered for all: 维护社会公平正义. */
const goods = /^(?:维护|促进|保障).*(?:公平正义|稳定|和谐|福祉)$/u;

/** What the whole sentence is for, at its end. */
const development = /^(?:促进|推动).*发展$/u;

/** What is to follow from what is done; where nothing is done before it, it is what is to be done. */
const follows = /^(?:确保|保证|力争|力求|减少|避免)/u;

/** What is done so that work gets done, of no matter of its own: 强化工作保障. */
const ofWork =
  /^(?:加强|强化|理顺|明确|落实|健全|完善|细化)(?:工作|责任|组织)(?:机制|职责|责任|保障|措施|任务|分工|力量|领导)$/u;

/** Whether words behind or before what is done say what it is to come to. */
export function isAimOf(
  words: string,
  { isDoing, isElided, isLast }: { readonly isDoing: boolean; readonly isElided: boolean; readonly isLast: boolean },
): boolean {
  const named = words.replace(degrees, '');
  const isState = raises.test(named) && states.test(named);
  return (
    (isDoing && (follows.test(named) || ofWork.test(named))) ||
    (isElided && goods.test(named)) ||
    (isLast && development.test(named)) ||
    [reaches, visions].some((each) => each.test(named)) ||
    reaches.test(named.slice(named.lastIndexOf('、') + 1)) ||
    isState
  );
}

/** What else a duty is found by: what is done without how, what it is about, each part of a list, what it is to come to. */
export function aliasesOf(name: string, whole: string, aims: readonly string[]): readonly string[] {
  const about = aboutOf(name);
  // 形式多样的公务员学法活动 is 公务员学法活动.
  const core = about.slice(about.lastIndexOf('的') + 1);
  const found = [about, core, ...name.split(listing).map(aboutOf), ...aims.map(aboutOf)];
  const all = [whole, ...found, ...found.map((each) => each.replace(endings, ''))];
  const meant = all.map((each) => each.replace(/等$/u, ''));
  return [...new Set(meant)].filter((each) => each.length < 30 && each !== name && !saysLittle.test(each));
}

/** Between the parts of a list; 参与 is no list. */
const listing = /、|(?<!参)[和与及](?!其)/u;

/** What would find everything, and parts of words. */
const saysLittle =
  /^.?$|^[的等并或和与及]|[,，]|^(?:工作|任务|应用|力量|重要|作用|活动|问题|情况|领导|服务|管理|政府|改革|发展|建设)$/u;

const aboutOf = (words: string): string => words.replace(degrees, '').replace(verbs, '');
