// Who an article speaks of: units and posts as working rules name them, by words that every government has.

const level = '[区县市旗州]';
const unit = [
  `(?:${level}?政府)?(?:全体会议|常务会议|办公会议)`,
  `(?:${level}政府)?(?:组成部门|工作部门|各部门|各工作部门|各直属单位)`,
  `(?:${level}政府|各部门)?(?:办公室|法制机构|研究室)`,
  `${level}(?:法制办|委|人大(?:常委会|及其常委会)?|政协|监委)`,
  '各?街道办事处|各?乡镇人民政府|各?镇街|各部门|各单位|各直属单位',
  `${level}政府`,
  '政府法制机构|制定机关|人大常委会',
];
const post = [
  `${level}政府(?:办公室)(?:主任|副主任)`,
  `${level}政府组成人员`,
  `常务副${level}长|副${level}长|${level}长`,
  '秘书长|副秘书长|委、办主任和局长|主任、局长|办公室主任|副主任|主任|局长|主要负责人',
];
const one = `(?:${[...post, ...unit].join('|')})`;

/** What stands at the beginning of a clause: `区政府及各部门、各街道办事处`. */
const several = new RegExp(`^${one}(?:(?:、|及其?|和|与)${one})*(?=$|[\\p{Script=Han},，:：])`, 'u');
const isPostName = new RegExp(`^(?:${post.join('|')})$`, 'u');
const names = new RegExp(one, 'gu');

export interface Actor {
  readonly name: string;
  readonly kind: 'post' | 'unit';
}

/** Who stands at the beginning of words, as one reads it, and how many letters that takes. */
export function actorsAt(words: string): { readonly actors: readonly Actor[]; readonly length: number } {
  const found = several.exec(words)?.[0] ?? '';
  return { actors: actorsIn(found), length: found.length };
}

/** Everybody whom words name. Of 办公室主任、副主任 the second is of the office too. */
export function actorsIn(words: string): readonly Actor[] {
  let office = '';
  return (words.match(names) ?? []).map((name) => {
    office = /^(.*办公室)主任$/u.exec(name)?.[1] ?? office;
    const whole = name === '副主任' ? `${office}${name}` : name;
    return { name: whole, kind: isPostName.test(name) ? 'post' : 'unit' };
  });
}

/** 部门 is 区政府各部门, 街道办事处 is 各街道办事处: the name that a record gets, and what else it is called. */
export function fullName(name: string, place: string): { readonly name: string; readonly aliases: readonly string[] } {
  const government = `${place}政府`;
  if (/^(?:各部门|各工作部门)$/u.test(name))
    return { name: `${government}各部门`, aliases: [name, `${government}部门`] };
  if (/^各?街道办事处$/u.test(name)) return { name: '各街道办事处', aliases: ['街道办事处', '街道'] };
  if (/^(?:全体会议|常务会议|办公会议|办公室|组成部门|工作部门)$/u.test(name))
    return { name: `${government}${name}`, aliases: [name] };
  if (/^政府(?:全体会议|常务会议)$/u.test(name)) return { name: `${place}${name}`, aliases: [name.slice(2)] };
  return { name, aliases: name.startsWith(government) && name !== government ? [name.slice(government.length)] : [] };
}
