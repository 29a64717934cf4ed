// What the phrases of working rules say (docs/importing.md, *Working rules*). Everything else that somebody does is a duty of theirs.

/** `负责制`: who is meant by it, in its first group. */
export const responsibilitySystem = /^实行((.+?)负责制)$/u;

/** `区长领导区政府的工作`, `主持全面工作`: what is led, in its first group. */
export const leads = /^(?:由其)?(?:领导|主持)(.+?)的?(?:全面)?工作$/u;

/** `协助区长工作`: whom they help, in its first group. */
export const assists = /^协助(.+?)(?:联系|协调|处理|负责|工作|开展|做好)/u;

/** `在市委、市政府和区委的正确领导下`: under whom, in its first group. */
export const underLeadership = /在([^,，。]*[委府])的?[^,，。委府]*领导下/u;

/** `按分工负责处理分管工作`: the work is divided elsewhere. */
export const byDivision = /^(?:按照?分工).*(?:分管|负责).*工作$/u;

/** `受区长委托,负责其他方面的工作或专项任务`: by whom, and what may be entrusted. */
export const entrusted = /受(.+?)委托[,，]?负责(.+)$/u;

/** `区长离沪出访、出差期间,由受区长委托的副区长主持区政府工作`: who is away, how, and who stands in. */
export const whileAway =
  /^(?<away>.+?)(?<place>离[\p{Script=Han}])?(?<reasons>(?:出访|出差|外出|出国|休假|学习|请假|、|和|或者?|等)+)期间[,，]?由(?<designated>受.+?委托的|.+?指定的)?(?<who>.+?)(?:主持|代行|负责|代为)/u;

/** `区政府由下列人员组成:区长,副区长`: the members, in its first group. */
export const members = /由下列人员组成[:：](.*)$/u;

/** `重要规划,重大政策,由区政府全体会议或区政府常务会议讨论决定`: what, and which bodies. */
export const decides = /^(?<what>.+?)[,，]由(?<bodies>[^,，]+?)(?:讨论|研究|审议|集体)?决定[。；;]?$/u;

/** `接受区人大及其常委会的监督`: by whom, in its first group. */
export const supervised = /接受(.+?)的?(?:民主|法律|工作)?(?:监督|质询)/u;

/** `向区人大及其常委会报告工作`: to whom, in its first group. */
export const reports = /^(?:每年|定期|及时)?向(.+?)(?:报告|通报)/u;

/** How people behave: a norm for them, and nobody's task. */
export const conduct =
  /^(?:各司其职|各负其责|有法必依|公正执法|严守纪律|为民务实|勤勉廉洁|.*遵守(?:执行)?(?:宪法|法律)|.*维护宪法|.*按照法定权限|依法行使|.*以公开为常态|.*责任(?:追究|制))/u;

/** A step of a procedure: what is to be done in which order and by when is not drafted. */
export const procedural =
  /征求.*意见|备案$|听证|论证|风险评估|公布草案|抄送|请示|报送|合法性审查|^提请|充分协商|组织公众参与|进行评估|审议发布|^高度重视|发现问题|必须符合|^符合/u;

/** A sentence of values: it assigns nothing to anybody, however long it goes on. */
export const creed = /指导思想|准则是|制定本(?:规则|工作规则|办法|规定)/u;

/** Values and aims: they assign nothing to anybody. */
export const values =
  /^(?:坚持|坚定|牢固树立|高举|面向|对标|认真践行|深入贯彻(?:落实)?(?:习近平|新)|执政为民|依法行政$|实事求是|民主公开|务实清廉|做到|当好|从群众|顾全大局|精诚团结|勤勉廉洁|忠于职守|求真务实|增强.+意识|强化.+观念|制定本)/u;

/** What names a list of duties: `履行公共服务、市场监管和环境保护职能`. */
export const functions = /^(?:.*?)(?:履行|加强和完善)([^,，的]+?)(?:等)?(?:职能|职责)$/u;

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
export const endings = /(?:体系|机制|制度|体制|水平|力度|能力|职能|工作|建设|方式|质量|效能|领域|作用)+$/u;
