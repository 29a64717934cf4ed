import type { Text } from '../../model/text.js';

// The tables that are read row by row: which columns they have, under which headers. What a template to fill in shows is read
// off the same list. Tables of the division of labour and of AB角 are notices, and read as such.

export interface Column {
  readonly field: string;
  /** What may stand at its head; the first in each language is that of the template. */
  readonly headers: readonly [zh: string, en: string, ...others: readonly string[]];
  readonly isNeeded?: true;
  readonly holds: 'words' | 'list' | 'day' | 'yesNo' | 'number';
  /** What may be written, where it is not plain. */
  readonly hint?: Text;
  /** In the rows of examples. */
  readonly examples: readonly [string, string];
}

export interface Template {
  readonly name: Text;
  readonly columns: readonly Column[];
}

const person: Column = {
  field: 'person',
  headers: ['姓名', 'Name', '人员', 'person', 'displayName'],
  isNeeded: true,
  holds: 'words',
  hint: {
    zh: '账本中另有其名的写“姓名＝标识”',
    en: '`name＝id` where the ledger has another name for them',
  },
  examples: ['张某甲', '王某乙'],
};

const account: Column = {
  field: 'account',
  headers: ['账号', 'Account', '工号', '外部标识', 'userName', 'uid', 'external id', 'staff id'],
  holds: 'words',
  hint: { zh: '写作“系统:编号”，如 oa:zhang', en: 'written `system:id`, such as `oa:zhang`' },
  examples: ['oa:zhang', 'oa:wang'],
};

const post: Column = {
  field: 'post',
  headers: ['职务', 'Post', '职位', 'title', 'job title'],
  isNeeded: true,
  holds: 'words',
  examples: ['区某局局长', '区某局副局长'],
};

const unit: Column = {
  field: 'unit',
  headers: ['单位', 'Unit', '部门', '机构', 'department', 'organization'],
  holds: 'words',
  examples: ['区某局', '区某局'],
};

const isNew = (what: string, en: string): Column => ({
  field: 'isNew',
  headers: ['新增', 'New'],
  holds: 'yesNo',
  hint: { zh: `账本中还没有的${what}写“是”`, en: `yes, where the ledger has no such ${en} yet` },
  examples: ['', '是'],
});

export const templates = {
  roster: {
    name: { zh: '任职名册', en: 'Roster' },
    columns: [
      person,
      post,
      unit,
      account,
      {
        field: 'from',
        headers: ['任职日期', 'From', '任职起', '起', 'start date'],
        holds: 'day',
        examples: ['2026-03-01', '2026-12-10'],
      },
      {
        field: 'to',
        headers: [
          '免职日期',
          'To',
          '任职止',
          '离任日期',
          '离职日期',
          '退休日期',
          'end date',
          'leave date',
          'termination date',
        ],
        holds: 'day',
        hint: { zh: '自该日起不再任职', en: 'from that day on no longer in office' },
        examples: ['2026-12-01', ''],
      },
      {
        field: 'state',
        headers: ['状态', 'Status', '人员状态', '在职状态', '任职状态', 'employment status'],
        holds: 'words',
        hint: {
          zh: '在职、离任（此一职务）、离职、退休、调出；已离任的填免职日期；不填为在职',
          en: 'in office, removed (from this post), left, retired or transferred, with a day under To; in office unless given',
        },
        examples: ['离任', '在职'],
      },
      {
        field: 'capacity',
        headers: ['任职方式', 'Capacity'],
        holds: 'words',
        hint: {
          zh: '任职、代理或者主持工作；不填为任职',
          en: 'substantive, acting or in charge; substantive unless given',
        },
        examples: ['', '代理'],
      },
      isNew('人员', 'person'),
    ],
  },
  posts: {
    name: { zh: '职位表', en: 'Posts' },
    columns: [
      { ...unit, isNeeded: true },
      post,
      {
        field: 'heads',
        headers: ['主要负责人', 'Heads', '是否主要负责人', 'head'],
        holds: 'yesNo',
        hint: { zh: '是、否', en: 'yes or no' },
        examples: ['是', '否'],
      },
      {
        field: 'seats',
        headers: ['多人同任', 'Several holders', 'seats'],
        holds: 'yesNo',
        examples: ['', '是'],
      },
      { field: 'order', headers: ['排名', 'Rank', '序号', 'order'], holds: 'number', examples: ['1', '2'] },
      {
        field: 'superior',
        headers: ['上级单位', 'Part of', '上级机构'],
        holds: 'words',
        hint: { zh: '新增单位须填', en: 'needed for a unit that is new' },
        examples: ['', '某区人民政府'],
      },
      { field: 'from', headers: ['设立日期', 'From', '自'], holds: 'day', examples: ['2026-03-01', ''] },
      isNew('单位', 'unit'),
    ],
  },
  duties: {
    name: { zh: '职责表', en: 'Duties' },
    columns: [
      {
        field: 'duty',
        headers: ['事项', 'Duty', '职责'],
        isNeeded: true,
        holds: 'words',
        examples: ['某项工作', '某类许可'],
      },
      {
        field: 'leads',
        headers: ['主办单位', 'Leads', '牵头单位', '责任单位'],
        isNeeded: true,
        holds: 'list',
        examples: ['区某局', '区某局'],
      },
      {
        field: 'cooperates',
        headers: ['配合单位', 'Cooperates', '协办单位'],
        holds: 'list',
        examples: ['区某办、区某委', ''],
      },
      {
        field: 'inCharge',
        headers: ['分管领导', 'In charge', '负责人'],
        holds: 'list',
        hint: { zh: '职务或者姓名', en: 'a post or its holder' },
        examples: ['副区长', ''],
      },
      { field: 'broader', headers: ['上级事项', 'Broader duty'], holds: 'words', examples: ['', '某项工作'] },
      { field: 'aliases', headers: ['别名', 'Also called'], holds: 'list', examples: ['某工作', ''] },
      { field: 'from', headers: ['施行日期', 'From', '自'], holds: 'day', examples: ['2026-03-01', ''] },
      isNew('事项', 'duty'),
    ],
  },
  absences: {
    name: { zh: '请假出差表', en: 'Absences' },
    columns: [
      person,
      account,
      {
        field: 'reason',
        headers: ['事由', 'Reason', '类别', '请假类别', 'type'],
        isNeeded: true,
        holds: 'words',
        hint: {
          zh: '出访、出差、休假、因病、学习、工作冲突、其他',
          en: 'abroad, business trip, leave, illness, training, other',
        },
        examples: ['出差', '年休假'],
      },
      {
        field: 'from',
        headers: ['第一天', 'First day', '起', '开始日期', '自', 'from', 'start'],
        isNeeded: true,
        holds: 'day',
        examples: ['2026-12-14', '2026-12-21'],
      },
      {
        field: 'to',
        headers: ['最后一天', 'Last day', '止', '结束日期', '至', 'to', 'end'],
        isNeeded: true,
        holds: 'day',
        hint: { zh: '当日也算在内', en: 'that day is included' },
        examples: ['2026-12-17', '2026-12-25'],
      },
      {
        field: 'place',
        headers: ['去向', 'Where', '地点'],
        holds: 'words',
        hint: { zh: '外地、本地', en: 'outside or inside the district' },
        examples: ['外地', '本地'],
      },
      { field: 'note', headers: ['备注', 'Note'], holds: 'words', examples: ['', ''] },
    ],
  },
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof templates;
export const templateNames = Object.keys(templates) as readonly TemplateName[];
