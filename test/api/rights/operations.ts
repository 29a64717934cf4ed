import type { Role } from '../../../src/model/viewer.js';

/** An operation as it is tried on one government. */
export interface Operation {
  /** The least role in that government with which it gives or does something; `everywhere` asks for it in all. */
  readonly role: Role;
  readonly everywhere?: true;
  /** It records nothing. */
  readonly recordsNothing?: true;
  /** Its arguments for all governments at once, where it can be asked so: it then gives what one may see. */
  readonly ofAll?: string;
  /** Its arguments for the government `g`; `id` makes each try a command of its own. Absent: it asks about all. */
  readonly args?: (g: string, id: string) => string;
}

type Arguments = NonNullable<Operation['args']>;
const reader = (args: Arguments): Operation => ({ role: 'reader', args });
const list = (more = ''): Operation => ({ role: 'reader', ofAll: more, args: (g) => `${more} within: "${g}"` });
const ofAllOnly = (args: string): Operation => ({ role: 'reader', ofAll: args });
const recorder = (args: Arguments): Operation => ({ role: 'recorder', args });

/** What is put before every name and quote of a government. */
export const marks: Readonly<Record<string, string>> = { g: '', h: '隔壁' };
const quotes = ['区长领导区政府的工作', '副区长按分工负责', '局长领导本局的工作', '区长因病'];

const absent = (g: string, id: string): string =>
  `{ commandId: "${id}", reason: "try", changes: [{ assert: { absence: { id: "${g}/tried-${id}", of: "${g}/d2", reason: LEAVE } } }] }`;
const command = (id: string): string => `commandId: "${id}"`;

/** A notice in the notation, in base64. */
const notice = Buffer.from('通知\n施行：2024-03-04\n区长\n  分管　教育工作\n').toString('base64');

/** Every question, on a government `g` of the test world; `RECEIPT_OF_g` is a receipt of an answer there, `HASH_OF_g` that of what waits for a yes. A new one fails until it stands here. */
export const queries: Readonly<Record<string, Operation>> = {
  whoIsResponsible: reader((g) => `matter: { duty: "${g}/duty/education" }, within: "${g}"`),
  dispatch: reader((g) => `tickets: [{ id: "1", text: "教育工作" }], within: "${g}"`),
  answers: reader((g) => `within: "${g}", duties: ["${g}/duty/education"]`),
  standIn: reader((g) => `for: "${g}/head"`),
  cover: reader((g) => `person: "${g}/jia"`),
  covers: reader((g) => `of: ["${g}/jia"], from: "2026-01-01", to: "2026-02-01"`),
  responsibilitiesOf: reader((g) => `holder: "${g}/head"`),
  orgChart: reader((g) => `root: "${g}"`),
  matrix: reader((g) => `root: "${g}"`),
  search: list('text: "区长"'),
  node: reader((g) => `id: "${g}/jia-away"`),
  nodes: reader((g) => `ids: ["${g}/jia-away", "${g}/jia", "${g}/head"]`),
  _entities: reader(
    (g) =>
      `representations: [{ __typename: "Absence", id: "${g}/jia-away@2024-03-04T00:00:00+08:00" }, { __typename: "Absence", id: "${g}/jia-away" }]`,
  ),
  _service: ofAllOnly(''),
  record: reader((g) => `id: "${g}/jia-away"`),
  records: list(),
  organization: reader((g) => `id: "${g}"`),
  post: reader((g) => `id: "${g}/head"`),
  person: reader((g) => `id: "${g}/jia"`),
  duty: reader((g) => `id: "${g}/duty/education"`),
  document: reader((g) => `id: "${g}/rules"`),
  provision: reader((g) => `id: "${g}/rules#1"`),
  ruling: reader((g) => `id: "${g}/ruling"`),
  silence: reader((g) => `id: "${g}/silence"`),
  norm: reader((g) => `id: "${g}/norm/division"`),
  procedure: reader((g) => `id: "${g}/procedure"`),
  organizations: list(),
  posts: list(),
  persons: list(),
  duties: list(),
  documents: list(),
  delegations: list(),
  absences: list(),
  rulings: list(),
  silences: list(),
  procedures: list(),
  steps: list(),
  norms: list(),
  cases: list(),
  obligations: reader((g) => `matter: { duty: "${g}/duty/education" }`),
  checkCase: reader((g) => `case: "${g}/case"`),
  accountability: reader((g) => `case: "${g}/case"`),
  dueList: list(),
  findings: list(),
  turns: reader((g) => `within: "${g}", from: "2024-01-01", to: "2025-01-01"`),
  history: reader((g) => `id: "${g}/jia-away"`),
  changes: ofAllOnly('after: 0'),
  diff: reader((g) => `within: "${g}", from: { at: "2024-01-01" }, to: { at: "2024-03-05" }`),
  preview: recorder((g, id) => `changes: ${absent(g, id)}, within: "${g}"`),
  verify: { role: 'admin', everywhere: true, args: () => '' },
  evidence: recorder((g) => `receipt: RECEIPT_OF_${g}`),
  ledger: ofAllOnly(''),
  noticeDraft: ofAllOnly('text: "通知"'),
  importDraft: recorder((g) => `name: "a.txt", content: "${notice}", government: "${g}"`),
  notice: reader((g) => `within: "${g}"`),
  calendarAddress: reader((g) => `holder: "${g}/head"`),
  viewer: ofAllOnly(''),
  proposals: ofAllOnly(''),
};

/** Every mutation, each try on a command of its own. */
export const mutations: Readonly<Record<string, Operation>> = {
  record: recorder((g, id) => `input: ${absent(g, id)}`),
  recordAbsence: recorder(
    (g, id) => `input: { ${command(id)}, absence: { id: "${g}/${id}", of: "${g}/d3", reason: TRAINING } }`,
  ),
  recordLeave: recorder(
    (g, id) => `input: { ${command(id)}, account: "oa:${g}", why: "出差", from: "2024-05-01", to: "2024-05-02" }`,
  ),
  endAbsence: recorder((g, id) => `input: { ${command(id)}, id: "${g}/jia-away", at: "2024-04-01" }`),
  delegate: recorder(
    (g, id) =>
      `input: { ${command(id)}, delegation: { id: "${g}/${id}", delegator: "${g}/head", delegate: "${g}/d1", mode: PRESIDE } }`,
  ),
  revokeDelegation: recorder((g, id) => `input: { ${command(id)}, id: "${g}/handed-on", at: "2024-04-01" }`),
  appoint: recorder(
    (g, id) =>
      `input: { ${command(id)}, tenure: { id: "${g}/${id}", person: "${g}/wu", post: "${g}/office-director" } }`,
  ),
  endTenure: recorder((g, id) => `input: { ${command(id)}, id: "${g}/t-ji", at: "2024-04-01" }`),
  assignDuty: recorder(
    (g, id) =>
      `input: { ${command(id)}, assignment: { id: "${g}/${id}", holder: "${g}/d3", duty: "${g}/duty/finance", mode: ASSISTS } }`,
  ),
  endAssignment: recorder((g, id) => `input: { ${command(id)}, id: "${g}/a-fin", at: "2024-04-01" }`),
  openCase: recorder(
    (g, id) =>
      `input: { ${command(id)}, case: { id: "${g}/${id}", name: "学区", procedure: "${g}/procedure", organization: "${g}" } }`,
  ),
  recordStep: recorder(
    (g, id) =>
      `input: { ${command(id)}, act: { id: "${g}/${id}", case: "${g}/case", action: OTHER, by: "${g}/wu", on: "2024-03-04" } }`,
  ),
  closeCase: recorder((g, id) => `input: { ${command(id)}, id: "${g}/case", at: "2024-04-01" }`),
  attachDocument: recorder(
    (g, id) =>
      `input: { ${command(id)}, document: "${g}/rules", fullText: "${quotes.map((quote) => `${marks[g]}${quote}`).join('。')}" }`,
  ),
  noteChoice: { ...reader((g) => `input: { text: "上学", record: "${g}/duty/education" }`), recordsNothing: true },
  undo: recorder((g, id) => `input: { ${command(id)}, undone: "to-undo-${g}" }`),
  approve: { role: 'approver', args: (g) => `input: { commandId: "waits-for-yes-${g}", contentHash: HASH_OF_${g} }` },
  accept: reader((g) => `input: { CHARGE_OF_${g}/charged-accept }`),
  decline: reader((g) => `input: { CHARGE_OF_${g}/charged-decline, reason: "出差" }`),
  reject: { role: 'approver', args: (g) => `input: { commandId: "waits-for-no-${g}" }` },
};

/** Everything that can be subscribed to, of a government `g`. */
export const subscriptions: Readonly<Record<string, Operation>> = {
  changed: reader((g) => `after: 0, within: "${g}"`),
  answer: reader((g) => `matter: { duty: "${g}/duty/education" }, within: "${g}", after: 0`),
  standIn: reader((g) => `for: "${g}/head", after: 0`),
};
