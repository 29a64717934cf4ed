import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Reply, startApi, worldAsVariables } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  expect((await api.record('world', worldAsVariables('case').changes)).errors).toEqual([]);
  api.setNow('2024-06-01T00:00:00.000Z');
});
afterAll(() => api.close());

const problems = ({ errors }: Reply) =>
  errors.flatMap(({ extensions }) =>
    (extensions.problems ?? []).map(({ code, path, suggestions }) => [code, path.join('.'), ...suggestions]),
  );

interface Told {
  readonly step: { readonly id: string };
  readonly state: string;
}
const states = (obligations: readonly Told[]) => obligations.map(({ step, state }) => `${step.id} ${state}`);

describe('obligations', () => {
  it('of a matter of which nothing is said: what depends on a trait is undetermined, and names it', async () => {
    const { data, errors } = await api.ask(`{
      obligations(matter: { duty: "g/duty/decisions" }) {
        case { id: recordId } procedure { id: recordId } gap { reason }
        obligations {
          step { id: recordId } state modality blocks applicability { value settledBy }
          performers { role party { id: recordId } gap } deadline { state waitingFor } waitingFor { step { id: recordId } event }
        }
      }
    }`);
    expect(errors).toEqual([]);
    const { obligations, ...rest } = data.obligations;
    expect(rest).toEqual({ case: null, procedure: { id: 'g/procedure' }, gap: null });
    expect(obligations[0]).toEqual({
      ...{ step: { id: 'g/step/consult' }, state: 'UNDETERMINED', blocks: null, modality: 'MUST', waitingFor: [] },
      applicability: { value: 'UNKNOWN', settledBy: ['涉及相关部门'] },
      performers: [{ role: '提请部门', party: null, gap: 'ROLE_UNFILLED' }],
      deadline: { state: 'NONE', waitingFor: null },
    });
    expect(obligations.at(-1)).toMatchObject({
      ...{ step: { id: 'g/step/file' }, state: 'WAITING', deadline: { state: 'WAITING', waitingFor: '公布之日起' } },
      waitingFor: [{ step: null, event: '公布之日起' }],
    });
  });

  it('of what is said: a trait settles a step, a role names its unit and person, an event gives the days', async () => {
    const { data } = await api.ask(`{
      obligations(
        procedure: "g/procedure", at: "2024-05-01"
        traits: [{ trait: "涉及相关部门", value: YES }]
        roles: [{ role: "提请部门", player: "g/edu" }]
        events: [{ event: "公布", on: "2024-04-27" }]
      ) {
        obligations {
          step { id: recordId } state
          performers { role party { id: recordId } post { id: recordId } performers { person { id: recordId } manner } }
          deadline { state from earliest latest readings { calendar countsFirstDay lastDay } }
        }
      }
    }`);
    const [consult] = data.obligations.obligations;
    expect(consult).toMatchObject({
      state: 'DUE',
      performers: [
        {
          ...{ role: '提请部门', party: { id: 'g/edu' }, post: { id: 'g/edu-head' } },
          performers: [{ person: { id: 'g/bing' }, manner: 'PRESENT' }],
        },
      ],
    });
    expect(data.obligations.obligations.at(-1).deadline).toEqual({
      ...{ state: 'CALENDAR_NOT_LOADED', from: '2024-04-27', earliest: '2024-05-01', latest: null },
      readings: [
        { calendar: 'NATURAL', countsFirstDay: true, lastDay: '2024-05-01' },
        { calendar: 'NATURAL', countsFirstDay: false, lastDay: '2024-05-02' },
        { calendar: 'WORKING', countsFirstDay: true, lastDay: null },
        { calendar: 'WORKING', countsFirstDay: false, lastDay: null },
      ],
    });
  });

  it('of a matter without a procedure in its own government: that answer, with what the documents do not say', async () => {
    const { data, errors } = await api.ask(`{
      obligations(matter: { duty: "h/duty/decisions" }) {
        procedure { id: recordId } obligations { state } receipt
        gap { reason duty { id: recordId } silences { id: recordId } sentence english: sentence(lang: EN) }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.obligations).toEqual({
      ...{ procedure: null, obligations: [], receipt: null },
      gap: {
        ...{ reason: 'NO_PROCEDURE', duty: { id: 'h/duty/decisions' }, silences: [{ id: 'h/silence/procedure' }] },
        sentence:
          '隔壁区人民政府的所载文件没有载明“重大决策”的程序，也不借用其他政府的程序；所载文件未作规定：重大决策的程序。',
        english:
          'The loaded documents of Next District have no procedure for “major decisions”, and none is borrowed from another government; what its documents do not say: the procedure of major decisions.',
      },
    });
  });

  it('of words: those of a duty, of a procedure, or of a step of one', async () => {
    for (const text of ['重大决策程序', '听证', '合法性审查', 'no submission without review']) {
      const { data, errors } = await api.ask(
        `{ obligations(matter: { text: "${text}" }) { procedure { id: recordId } } }`,
      );
      expect([text, errors, data.obligations.procedure]).toEqual([text, [], { id: 'g/procedure' }]);
    }
    expect(
      problems(await api.ask('{ obligations(matter: { text: "重大决策" }) { procedure { id: recordId } } }')),
    ).toEqual([['WITHIN_REQUIRED', 'within', 'g', 'h']]);
  });

  it('refuses what cannot be, all of it at once', async () => {
    const reply = await api.ask(`{
      obligations(
        case: "g/case/schools"
        traits: [{ trait: "涉及公众利益", value: YES }, { trait: "法律规定应当听证", value: YES }]
        roles: [{ role: "提请部门", player: "g/edo" }]
        events: [{ event: "公布", on: "2024-02-30" }]
      ) { procedure { id: recordId } }
    }`);
    expect(problems(reply)).toEqual([
      ['UNKNOWN_VALUE', 'traits.0.trait', '涉及公共利益'],
      ['CONTRADICTION', 'traits.1.value'],
      [
        'UNKNOWN_ID',
        'roles.0.player',
        ...reply.errors.flatMap(({ extensions }) => extensions.problems?.[2]?.suggestions ?? []),
      ],
      ['INVALID_DATE', 'events.0.on'],
    ]);
    expect(problems(reply)[2]).toContain('g/edu');
    expect(problems(await api.ask('{ obligations { procedure { id: recordId } } }'))).toEqual([
      ['MISSING_FIELD', 'matter'],
    ]);
    expect(problems(await api.ask('{ obligations(procedure: "g/proceduer") { receipt } }'))).toEqual([
      ['UNKNOWN_ID', 'procedure', 'g/procedure'],
    ]);
    expect(problems(await api.ask('{ checkCase(case: "g/case/school") { receipt } }'))).toEqual([
      ['UNKNOWN_ID', 'case', 'g/case/schools'],
    ]);
  });
});

describe('checkCase', () => {
  const asked = `
    case { id: recordId acts { id: recordId } } procedure { id: recordId }
    obligations { step { id: recordId } state acts { id: recordId } faults { code severity act { id: recordId } because { provisions { id: recordId } } } }
    outside { id: recordId } faults { code act { id: recordId } }`;

  it('says where each step stands, what was done outside, and what is wrong, with its article', async () => {
    const { data, errors } = await api.ask(`{ checkCase(case: "g/case/schools") { ${asked} } }`);
    expect(errors).toEqual([]);
    const { obligations, outside, faults } = data.checkCase;
    expect(states(obligations)).toEqual([
      'g/step/consult NOT_APPLICABLE',
      'g/step/hearing UNDETERMINED',
      'g/step/review DONE',
      'g/step/no-review BLOCKED_BUT_DONE',
      'g/step/submit BLOCKED_BUT_DONE',
      'g/step/decide DONE',
      'g/step/file DUE',
    ]);
    expect(outside).toEqual([{ id: 'g/act/other' }]);
    expect(faults).toEqual([
      { code: 'OUT_OF_ORDER', act: { id: 'g/act/review' } },
      { code: 'NOT_HANDED_OVER', act: { id: 'g/act/review' } },
      { code: 'BLOCKED', act: { id: 'g/act/submit' } },
      { code: 'RECIPIENT_MISSING', act: { id: 'g/act/file' } },
    ]);
    const submit = obligations.find(({ step }: Told) => step.id === 'g/step/submit');
    expect(submit.faults).toMatchObject([{ severity: 'FAULT', because: [{ provisions: [{ id: 'g/rules#3' }] }] }]);
  });

  it('of an earlier day does not know of later acts, and of an earlier knowledge not of later records', async () => {
    const { data } = await api.ask(`{ checkCase(case: "g/case/schools", at: "2024-03-06") { ${asked} } }`);
    expect(states(data.checkCase.obligations)).toContain('g/step/review DUE');
    expect(data.checkCase.outside).toEqual([]);
    const before = await api.ask(
      '{ checkCase(case: "g/case/schools", knownAt: "2023-01-01") { case { id: recordId } } }',
    );
    expect(problems(before)).toEqual([['UNKNOWN_ID', 'case']]);
  });

  it('follows an assumption: the recipient that is missing, and the trait that is not said', async () => {
    const { data } = await api.ask(`{
      checkCase(case: "g/case/schools", assume: { commandId: "a", reason: "a", changes: [
        { assert: { act: { id: "g/act/file-2", case: "g/case/schools", step: "g/step/file", by: "g/edu", on: "2024-03-24", recipients: ["g/congress"] } } }
      ] }) { obligations { step { id: recordId } state } faults { code } }
    }`);
    expect(states(data.checkCase.obligations)).toContain('g/step/file DONE');
    expect(data.checkCase.faults).not.toContainEqual({ code: 'RECIPIENT_MISSING' });
    const settled = await api.ask(`{
      obligations(case: "g/case/schools", traits: [{ trait: "涉及公共利益", value: YES }]) { obligations { step { id: recordId } state } }
    }`);
    expect(states(settled.data.obligations.obligations)).toContain('g/step/hearing DUE');
  });

  it('gives a receipt that derives the same again, and says what differs once an act is retracted', async () => {
    const { data } = await api.ask(`{
      checkCase(case: "g/case/schools") { receipt }
      obligations(procedure: "g/procedure", traits: [{ trait: "涉及公共利益", value: NO }], events: [{ event: "公布", on: "2024-04-01" }]) { receipt }
    }`);
    const verify = async (receipt: unknown) =>
      (
        await api.ask(
          'query($receipt: JSON) { verify(receipt: $receipt) { ok receipt { differences { code record } } } }',
          { receipt },
        )
      ).data.verify;
    expect(await verify(data.checkCase.receipt)).toEqual({ ok: true, receipt: { differences: [] } });
    expect(await verify(data.obligations.receipt)).toEqual({ ok: true, receipt: { differences: [] } });
    const altered = { ...data.checkCase.receipt, decision: '0'.repeat(64) };
    expect((await verify(altered)).receipt.differences).toContainEqual({ code: 'DECISION', record: null });
    const broken = {
      ...data.obligations.receipt,
      question: { ...data.obligations.receipt.question, events: [{ event: '公布', on: 'then', basis: [] }] },
    };
    const refused = await api.ask('query($receipt: JSON) { verify(receipt: $receipt) { ok } }', { receipt: broken });
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_RECEIPT']);
  });
});

describe('accountability', () => {
  const responsible = `{
    performers { party { id: recordId } performers { person { id: recordId } } } accountable { post { id: recordId } people { id: recordId } }
    inCharge { post { id: recordId } people { id: recordId } } because { sentence provisions { id: recordId } } receipt
  }`;
  const asked = `
    check { receipt faults { code } } people { person { id: recordId } posts { id: recordId } } forLife { id: recordId } because { sentence }
    steps {
      step { id: recordId } state acts { id: recordId } moment tookPart { id: recordId } dissented { id: recordId }
      asKnownThen ${responsible} asKnownNow ${responsible}
      differences { record { id: recordId } revision recordedAt }
    }`;
  const submitted = (data: Reply['data']) =>
    data.accountability.steps.find(({ step }: Told) => step.id === 'g/step/submit');

  it('is the same then and now while nothing was corrected; who acted, took part and dissented is named', async () => {
    const { data, errors } = await api.ask(`{ accountability(case: "g/case/schools") { ${asked} } }`);
    expect(errors).toEqual([]);
    const { steps, people, forLife, because } = data.accountability;
    expect(steps.map(({ step }: Told) => step.id)).toEqual([
      ...['g/step/review', 'g/step/no-review', 'g/step/submit', 'g/step/decide', 'g/step/file'],
    ]);
    const submit = submitted(data);
    expect(submit).toMatchObject({
      ...{ state: 'BLOCKED_BUT_DONE', moment: '2024-03-04T16:00:00.000Z', differences: [] },
      asKnownNow: {
        performers: [{ party: { id: 'g/edu' }, performers: [{ person: { id: 'g/bing' } }] }],
        inCharge: [{ post: { id: 'g/d1' }, people: [{ id: 'g/yi' }] }],
      },
    });
    const { receipt: _then, ...then } = submit.asKnownThen;
    expect(submit.asKnownNow).toMatchObject(then);
    expect(steps[3]).toMatchObject({ tookPart: [{ id: 'g/jia' }, { id: 'g/yi' }], dissented: [{ id: 'g/yi' }] });
    expect(people).toContainEqual({ person: { id: 'g/wu' }, posts: [{ id: 'g/legal-deputy' }] });
    expect([forLife, because]).toEqual([[], [{ sentence: '所载文件没有规定责任终身追究。' }]]);
  });

  it('differs once the division of labour is corrected, with the records and when they came', async () => {
    api.setNow('2024-06-02T00:00:00.000Z');
    await api.record('correction', [
      { retract: { id: 'g/o-edu' } },
      { oversight: { id: 'g/o-head', overseer: 'g/head', target: 'g/edu', mode: 'IN_CHARGE' } },
    ]);
    const { data } = await api.ask(`{ accountability(case: "g/case/schools", step: "g/step/submit") { ${asked} } }`);
    expect(data.accountability.steps).toHaveLength(1);
    const { asKnownThen, asKnownNow, differences } = submitted(data);
    expect(asKnownThen.inCharge).toEqual([{ post: { id: 'g/d1' }, people: [{ id: 'g/yi' }] }]);
    expect(asKnownNow.inCharge).toEqual([{ post: { id: 'g/head' }, people: [{ id: 'g/jia' }] }]);
    const came = { revision: 2, recordedAt: '2024-06-02T00:00:00.000Z' };
    expect(differences).toEqual([
      { record: { id: 'g/o-edu' }, ...came },
      { record: { id: 'g/o-head' }, ...came },
    ]);
    for (const receipt of [data.accountability.check, asKnownThen, asKnownNow].map((each) => each.receipt)) {
      const verified = await api.ask('query($receipt: JSON) { verify(receipt: $receipt) { ok } }', { receipt });
      expect([verified.errors, verified.data?.verify]).toEqual([[], { ok: true }]);
    }
    await api.record('uncorrected', [
      { retract: { id: 'g/o-head' } },
      { oversight: { id: 'g/o-edu', overseer: 'g/d1', target: 'g/edu', mode: 'IN_CHARGE' } },
    ]);
  });

  it('lists the people only, where a post attended too', async () => {
    const { errors: refused } = await api.record('attended', [
      {
        act: {
          ...{
            id: 'g/act/decide',
            case: 'g/case/schools',
            step: 'g/step/decide',
            by: 'g/meeting',
            onBehalfOf: 'g/head',
          },
          ...{ on: '2024-03-12', attended: ['g/jia', 'g/d1'], dissented: ['g/d1'] },
        },
      },
    ]);
    expect(refused).toEqual([]);
    const { data, errors } = await api.ask(
      `{ accountability(case: "g/case/schools", step: "g/step/decide") { ${asked} } }`,
    );
    expect(errors).toEqual([]);
    const { steps, people } = data.accountability;
    expect(steps[0]).toMatchObject({ tookPart: [{ id: 'g/jia' }, { id: 'g/d1' }], dissented: [{ id: 'g/d1' }] });
    expect(people).toContainEqual({ person: { id: 'g/jia' }, posts: [{ id: 'g/head' }] });
    expect(people.map(({ person }: { person: { id: string } }) => person.id)).not.toContain('g/d1');
  });

  it('refuses a case and a step that are none', async () => {
    expect(problems(await api.ask('{ accountability(case: "g/step/submit") { forLife { id: recordId } } }'))).toEqual([
      ['UNKNOWN_ID', 'case'],
    ]);
    const step = await api.ask(
      '{ accountability(case: "g/case/schools", step: "g/step/submitt") { forLife { id: recordId } } }',
    );
    expect(problems(step)[0]?.slice(0, 3)).toEqual(['UNKNOWN_ID', 'step', 'g/step/submit']);
  });
});

describe('dueList', () => {
  const items =
    'nodes { case { id: recordId } obligation { step { id: recordId } state } from lastDay } totalCount pageInfo { endCursor }';
  const list = (args: string) => api.ask(`{ dueList(${args}) { ${items} } }`);

  it('has what is due by its last day, in pages, for all or for one who performs it', async () => {
    const span = 'within: "g", from: "2024-03-02", to: "2024-03-09"';
    const { data, errors } = await list(`${span}, first: 1`);
    expect(errors).toEqual([]);
    expect(data.dueList).toMatchObject({
      totalCount: 4,
      nodes: [
        {
          ...{ case: { id: 'g/case/schools' }, from: null, lastDay: '2024-03-24' },
          obligation: { step: { id: 'g/step/file' }, state: 'DUE' },
        },
      ],
    });
    const next = await list(`${span}, first: 1, after: "${data.dueList.pageInfo.endCursor}"`);
    expect(next.data.dueList.nodes[0].lastDay).toBeNull();
    const steps = async (holder: string) =>
      (await list(`${span}, holder: "${holder}"`)).data.dueList.nodes.map(
        ({ obligation }: { readonly obligation: Told }) => obligation.step.id,
      );
    expect(await steps('g/ding')).toEqual(['g/step/review']);
    expect(await steps('g/edu')).toEqual(['g/step/file', 'g/step/hearing']);
    expect(await steps('g/edu-head')).toEqual(['g/step/file', 'g/step/hearing']);
  });

  it('refuses a holder that is none, and a span without an end in sight', async () => {
    expect(problems(await list('holder: "g/edo"'))[0]?.slice(0, 2)).toEqual(['UNKNOWN_ID', 'holder']);
    expect(problems(await list('from: "2024-01-01", to: "2025-01-01"'))).toEqual([['INVALID_VALUE', 'to']]);
    expect(problems(await list('from: "2024-01-02", to: "2024-01-01"'))).toEqual([['EMPTY_INTERVAL', 'to']]);
  });
});

describe('who is responsible for a step', () => {
  it('is answered from its procedure: who performs it by which article, and who is accountable for the duty', async () => {
    const { data, errors } = await api.ask(`{
      whoIsResponsible(matter: { text: "合法性审查" }, at: "2024-05-01") {
        outcome question { duty { id: recordId } modes } accountable { post { id: recordId } } holders { mode } gaps { reason }
        procedure { procedure { id: recordId } obligations { step { id: recordId } performers { party { id: recordId } gap performers { person { id: recordId } } } } }
      }
    }`);
    expect(errors).toEqual([]);
    const { procedure, ...rest } = data.whoIsResponsible;
    expect(rest).toMatchObject({ question: { duty: { id: 'g/duty/decisions' }, modes: [] }, holders: [], gaps: [] });
    expect(procedure).toMatchObject({
      procedure: { id: 'g/procedure' },
      obligations: [{ step: { id: 'g/step/review' }, performers: [{ party: { id: 'g/legal' } }] }],
    });
  });

  it('is a gap where only a case says who plays the role', async () => {
    const { data } = await api.ask(`{
      whoIsResponsible(matter: { text: "征求意见" }) { outcome gaps { mode reason settledBy } procedure { obligations { performers { role gap } } } }
    }`);
    expect(data.whoIsResponsible).toEqual({
      outcome: 'GAP',
      gaps: [{ mode: null, reason: 'ROLE_UNFILLED', settledBy: '写明由谁担任“提请部门”的案件' }],
      procedure: { obligations: [{ performers: [{ role: '提请部门', gap: 'ROLE_UNFILLED' }] }] },
    });
  });

  it('has a receipt that verifies, and holds as long as both its parts', async () => {
    const { data } = await api.ask(
      '{ whoIsResponsible(matter: { text: "合法性审查" }) { receipt procedure { receipt } } }',
    );
    for (const receipt of [data.whoIsResponsible.receipt, data.whoIsResponsible.procedure.receipt]) {
      const verified = await api.ask('query ($receipt: JSON!) { verify(receipt: $receipt) { ok } }', { receipt });
      expect(verified.data?.verify).toEqual({ ok: true });
    }
  });

  it('is refused as the matter of a stand-in, which is asked in a duty', async () => {
    const { errors } = await api.ask('{ standIn(for: "g/head", matter: { text: "合法性审查" }) { outcome } }');
    expect(errors[0]?.extensions.problems).toMatchObject([{ code: 'MATTER_IS_STEP', suggestions: ['g/procedure'] }]);
  });
});

describe('lists', () => {
  it('of procedures, steps, norms and cases are pages like the others', async () => {
    const { data } = await api.ask(`{
      procedures(duty: "g/duty/decisions") { nodes { id: recordId steps { id: recordId } } }
      steps(action: SUBMIT, first: 1) { totalCount nodes { id: recordId action } pageInfo { hasNextPage } }
      norms { totalCount }
      search(text: "听证") { nodes { record { id: recordId } } }
      open: cases(state: OPEN) { nodes { id: recordId } }
      closed: cases(state: CLOSED) { nodes { id: recordId } }
      before: cases(at: "2024-02-01") { nodes { id: recordId } }
    }`);
    expect(data.procedures.nodes).toMatchObject([{ id: 'g/procedure' }]);
    expect(data.steps).toEqual({
      ...{ totalCount: 2, nodes: [{ id: 'g/step/no-review', action: 'SUBMIT' }], pageInfo: { hasNextPage: true } },
    });
    expect(data.norms).toEqual({ totalCount: 0 });
    expect(data.search.nodes).toContainEqual({ record: { id: 'g/step/hearing' } });
    const cases = [data.open, data.closed, data.before].map(({ nodes }) => nodes);
    expect(cases).toEqual([[{ id: 'g/case/schools' }], [], []]);
  });
});

describe('openCase, recordStep and closeCase', () => {
  const payload = '{ records { id: recordId kind validTo } }';

  it('record one record each, and tell what is wrong at its argument', async () => {
    const opened = await api.ask(`mutation { it: openCase(input: { commandId: "o", case: {
      id: "g/case/2", name: "校舍", procedure: "g/procedure", organization: "g", validFrom: "2024-05-01"
      roles: [{ role: "提请部门", player: "g/edu" }], traits: [{ trait: "涉及公共利益", value: YES }]
    } }) ${payload} }`);
    expect([opened.errors, opened.data?.it.records]).toEqual([[], [{ id: 'g/case/2', kind: 'CASE', validTo: null }]]);
    const act = 'case: "g/case/2", step: "g/step/hearing", by: "g/bing", capacity: "g/edu-head"';
    const record = (id: string, on: string) =>
      api.ask(
        `mutation { it: recordStep(input: { commandId: "${id}", act: { id: "g/act/${id}", ${act}, on: "${on}" } }) ${payload} }`,
      );
    expect((await record('h1', '2024-05-06')).data.it.records).toEqual([
      { id: 'g/act/h1', kind: 'ACT', validTo: null },
    ]);
    expect(problems(await record('h2', '2024-05-06'))).toEqual([['ALREADY_DONE', 'act']]);
    expect(problems(await record('h3', '2024-04-30'))).toEqual([['NOT_IN_FORCE_THEN', 'act.on']]);
    const closed = await api.ask(
      `mutation { it: closeCase(input: { commandId: "c", id: "g/case/2", at: "2024-05-20" }) ${payload} }`,
    );
    expect(closed.data.it.records).toEqual([{ id: 'g/case/2', kind: 'CASE', validTo: '2024-05-19T16:00:00.000Z' }]);
    expect(
      problems(await api.ask(`mutation { closeCase(input: { commandId: "d", id: "g/act/h1" }) ${payload} }`)),
    ).toEqual([['WRONG_KIND', 'id']]);
    const { data } = await api.ask(
      '{ cases(state: CLOSED) { nodes { id: recordId } } checkCase(case: "g/case/2") { obligations { step { id: recordId } state } } }',
    );
    expect(data.cases.nodes).toEqual([{ id: 'g/case/2' }]);
    expect(states(data.checkCase.obligations)).toContain('g/step/hearing DONE');
  });
});
