import type { Verb } from '../../notation/notice.js';

// What stands before a list of units or matters, as the heading of a column or of lines.

const joined = [
  '部门',
  '单位',
  '机构',
  '街道',
  '乡镇',
  '园区',
  '企业',
  '学校',
  '镇街',
  '街镇',
  '部门单位',
  '街道办事处',
];
const ofUnits = [
  ...joined,
  ...joined.flatMap((one) =>
    ['部门', '单位', '机构', '街道', '乡镇'].flatMap((other) =>
      ['和', '及', '与', '、', '（'].map((and) => `${one}${and}${other}${and === '（' ? '）' : ''}`),
    ),
  ),
];
const ofMatters = ['工作', '领域', '事项', '职责', '业务', '内容', '范围', '工作领域', '工作内容', '工作事项', '方面'];
const each = (firsts: readonly string[], lasts: readonly string[], verb: Verb): Readonly<Record<string, Verb>> =>
  Object.fromEntries(firsts.flatMap((first) => ['', ...lasts].map((last) => [`${first}${last}`, verb])));

/** What stands before a list, as the heading of a column or of lines. */
export const labels: Readonly<Record<string, Verb>> = {
  ...each(['分管', '直接分管'], ofUnits, '分管'),
  ...Object.fromEntries(joined.map((noun) => [`主管${noun}`, '分管' as const])),
  ...each(['联系', '对口联系', '挂钩联系'], [...ofUnits, '工作'], '联系'),
  ...each(['协助分管', '协管'], [...ofUnits, ...ofMatters], '协助'),
  ...{ 联系点: '联系', 联系点单位: '联系', 职责: '负责' },
  ...Object.fromEntries(
    ['分管', '联系'].flatMap((first) => ofUnits.map((last) => [`${first}的${last}`, first as Verb])),
  ),
  ...Object.fromEntries(
    ['涉及', '所辖'].flatMap((first) => ofUnits.map((last) => [`${first}${last}`, '分管' as const])),
  ),
  ...{ 分管的工作: '负责', 负责的工作: '负责' },
  ...{ 协助工作: '协助', 协助事项: '协助' },
  ...Object.fromEntries(
    ['分管', '主管', '负责'].flatMap((first) => ofMatters.map((last) => [`${first}${last}`, '负责' as const])),
  ),
  ...{ 工作分工: '负责', 职责分工: '负责', 分工: '负责', 负责: '负责', 分工内容: '负责', 分管和负责工作: '负责' },
  ...{ 主要职责: '负责', 主要工作: '负责', 主要分工: '负责', 工作职责: '负责', 工作内容: '负责', 岗位职责: '负责' },
  ...{ 牵头: '主办', 牵头工作: '主办', 牵头事项: '主办', 配合: '配合', 配合工作: '配合', 配合事项: '配合' },
};
