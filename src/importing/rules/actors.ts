// Who an article speaks of: units and posts as working rules name them, by words that every government has.

const level = '[区县市旗州]';
/** What bureaus are for: 审计局, 财政部门, 区法制办. */
const functions =
  '(?:发展(?:和)?改革|教育|科技|公安|民政|司法|财政|人力(?:资源)?社保|人力资源社会保障|自然资源|规划资源|生态环境|住房城乡建设|住建|城市管理|城管|交通|水务|农业农村|商务|文化(?:和)?旅游|文旅|卫生健康|卫健|退役军人|应急管理|审计|监察|市场监管|统计|医保|信访|机关事务|国资|金融|政府法制|法制|外事|民宗|人防|政务服务|数据|体育)';
const bureau = `${level}${functions}(?:局|委员会|委|办公室|办)|${functions}(?:局|部门|机构|机关)`;
/** Whoever plays a part in a matter: which unit that is depends on the matter. */
const role =
  '(?:制定|起草|承办|主办|协办|牵头|提请|报送|会签|责任)(?:机关|部门|单位)|(?:相关|有关)(?:部门|单位)|分管(?:副[区县市旗州]长|负责人|领导)';
const unit = [
  `(?:${level}?政府)?(?:全体会议|常务会议|办公会议|专题会议)`,
  `(?:${level}政府)?(?:组成部门|工作部门|各部门|各工作部门|各直属单位|直属机构)`,
  `(?:${level}政府|各部门)?(?:办公室|研究室|(?:政府)?法制机构)`,
  bureau,
  `${level}(?:人大(?:常委会|及其常委会)?|政协|监委|委)`,
  '各?街道办事处|各?乡镇人民政府|各?镇街|各部门|各单位|各直属单位',
  `${level}政府`,
  '人大常委会',
].join('|');
const title = '委、办主任和局长|主任、局长|办公室主任|主要负责人|负责人|副秘书长|秘书长|副主任|副局长|主任|局长';
const post = [
  `${level}政府组成人员`,
  `常务副${level}长|副${level}长|${level}长`,
  `${level}人大代表|政协委员`,
  `(?:(?:${unit})的?)?(?:${title})`,
].join('|');
/** A part of whoever plays a part: 制定机关的法制机构. */
const ofRole = `(?:${role})的(?:法制机构|负责人)`;
const one = `(?:${ofRole}|${role}|${post}|${unit})`;

/** What stands at the beginning of a clause: `区政府及各部门、各街道办事处`. */
const several = new RegExp(`^${one}(?:(?:、|及其?|和|与|或者?)${one})*(?=$|[\\p{Script=Han},，:：])`, 'u');
const isPostName = new RegExp(`^(?:${post})$`, 'u');
const isRole = new RegExp(`^(?:${role})$`, 'u');
const owned = new RegExp(`^(${unit})的?(${title})$`, 'u');
const names = new RegExp(one, 'gu');

export interface Actor {
  readonly name: string;
  /** A role is whoever plays that part in a matter: it holds no duty. */
  readonly kind: 'post' | 'unit' | 'role';
  /** The unit that a post is of, where it is named: 区政府工作部门 of 区政府工作部门的主任、局长. */
  readonly of?: string;
}

/** Who stands at the beginning of words, as one reads it, and how many letters that takes. */
export function actorsAt(words: string): { readonly actors: readonly Actor[]; readonly length: number } {
  const found = several.exec(words)?.[0] ?? '';
  return { actors: actorsIn(found), length: found.length };
}

/** Everybody whom words name. Of 办公室主任、副主任 the second is of the office too. */
export function actorsIn(words: string): readonly Actor[] {
  let office: string | undefined;
  return (words.match(names) ?? []).map((name): Actor => {
    if (isRole.test(name)) return { name, kind: 'role' };
    if (!isPostName.test(name)) return { name, kind: 'unit' };
    const [, of = office, own = name] = owned.exec(name) ?? [];
    if (of === undefined) return { name, kind: 'post' };
    if (/办公室$/u.test(of)) office = of;
    else if (own === '副主任') return { name, kind: 'post' };
    return { name: own, kind: 'post', of };
  });
}

/** 部门 is 区政府各部门, 街道办事处 is 各街道办事处: the name that a record gets, and what else it is called. */
export function fullName(name: string, place: string): { readonly name: string; readonly aliases: readonly string[] } {
  const government = `${place}政府`;
  if (/^(?:各部门|各工作部门)$/u.test(name))
    return { name: `${government}各部门`, aliases: [name, `${government}部门`] };
  if (/^各?街道办事处$/u.test(name)) return { name: '各街道办事处', aliases: ['街道办事处', '街道'] };
  if (/^(?:全体会议|常务会议|办公会议|专题会议|办公室|组成部门|工作部门|各直属单位|直属机构)$/u.test(name))
    return { name: `${government}${name}`, aliases: [name] };
  if (/^政府(?:全体会议|常务会议)$/u.test(name)) return { name: `${place}${name}`, aliases: [name.slice(2)] };
  return { name, aliases: name.startsWith(government) && name !== government ? [name.slice(government.length)] : [] };
}
