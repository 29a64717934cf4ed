import { readFileSync } from 'node:fs';
import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, graphqlSync, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asSubgraph } from '../../../src/api/federation.js';
import { buildApiSchema } from '../../../src/api/schema.js';
import { everywhere, type Grant, may, roles, type Viewer } from '../../../src/model/viewer.js';
import { viewedBy } from '../../../src/service/access/viewedBy.js';
import { askStandIn } from '../../../src/service/ask/askStandIn.js';
import { askingOf } from '../../../src/service/ask/openSnapshot.js';
import { proposalHash } from '../../../src/service/record/approval.js';
import { recordChanges } from '../../../src/service/record/recordChanges.js';
import { type Api, startApi } from '../../support/api.js';
import { isShort } from '../../support/form.js';
import { everythingOf } from './everything.js';
import { marks, mutations, type Operation, queries, subscriptions } from './operations.js';

// Roles × operations × own government, another one, and what is restricted: made from the schema, so that whatever is
// new fails until it is written here who may see it.

/** With what a gateway asks too. */
const schema = asSubgraph(buildApiSchema());
/** The text of the API is the same for all, whatever is recorded. */
const schemaText = (graphqlSync({ schema, source: '{ _service { sdl } }' }).data as { _service: { sdl: string } })
  ._service.sdl;
const today = '2024-03-05T00:00:00.000Z';
/** What is said of government `h`, and of nothing else, so that any trace of it is found. */
const ofOther = marks.h ?? '';
/** What would tell why an office-holder in `g` is away. */
const restricted = ['ILLNESS', '机密'];

const viewers: Readonly<Record<string, readonly Grant[]>> = {
  nobody: [],
  ...Object.fromEntries(roles.map((role) => [`${role} of g`, [{ role, government: 'g' }]])),
  'recorder of h': [{ role: 'recorder', government: 'h' }],
  'reader of g, recorder of h': [
    { role: 'reader', government: 'g' },
    { role: 'recorder', government: 'h' },
  ],
  'reader of all': [{ role: 'reader', government: everywhere }],
  'admin of all': [{ role: 'admin', government: everywhere }],
};

/** The small world under the id `government`, with an office-holder away for a confidential reason. */
function world(government: string, mark: string): readonly object[] {
  const renamed = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => renamed(each));
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, name)]));
    }
    if (typeof value !== 'string') return value;
    if (['name', 'title', 'nameEn', 'quote'].includes(key)) return `${mark}${value}`;
    return value === 'g' ? government : value.replace(/^g\//, `${government}/`);
  };
  const { changes } = parse(readFileSync('test/scenario/worlds/small.yaml', 'utf8')) as { readonly changes: unknown };
  const id = (name: string) => `${government}/${name}`;
  return [
    ...(renamed(changes) as object[]),
    { assert: { person: { id: id('with-account'), name: `${mark}有账号者`, externalIds: [`oa:${government}`] } } },
    { assert: { procedure: { id: id('procedure'), name: `${mark}程序`, duty: id('duty/education') } } },
    {
      assert: {
        step: {
          ...{ id: id('step'), procedure: id('procedure'), name: `${mark}征求意见`, action: 'consult' },
          ...{ performer: [id('head')], deadline: { duration: 'P5D', from: '立案', calendar: 'natural' } },
        },
      },
    },
    {
      assert: {
        case: {
          ...{ id: id('case'), name: `${mark}案件`, procedure: id('procedure'), organization: government },
          ...{ validFrom: '2024-03-01', events: [{ event: '立案', on: '2024-03-01' }] },
        },
      },
    },
    {
      assert: {
        act: {
          id: id('act'),
          case: id('case'),
          step: id('step'),
          by: id('d1'),
          onBehalfOf: id('head'),
          on: '2024-03-02',
        },
      },
    },
    {
      assert: {
        ruling: {
          ...{ id: id('ruling'), name: `${mark}校车`, matters: [id('duty/schools')], leads: [id('edu')] },
          decidedBy: id('meeting'),
        },
      },
    },
    {
      assert: {
        silence: {
          ...{ id: id('silence'), name: `${mark}可否转委托`, document: id('rules'), question: 'redelegation' },
          about: [id('head')],
        },
      },
    },
    {
      assert: {
        provision: { id: id('rules#9'), document: id('rules'), article: '9', quote: `${mark}区长因病` },
      },
    },
    {
      assert: {
        absence: {
          ...{ id: id('jia-away'), of: id('jia'), reason: 'illness', note: '机密', basis: [id('rules#9')] },
          ...{ validFrom: '2024-03-01', validTo: '2024-05-01' },
        },
      },
    },
    {
      assert: { acknowledgement: { id: id('known'), code: 'GAP', subjects: [id('d1')], reason: '机密', note: '机密' } },
    },
    {
      assert: {
        delegation: {
          id: id('handed-on'),
          delegator: id('head'),
          delegate: id('d1'),
          mode: 'preside',
          reason: '机密',
          validFrom: '2024-03-01',
        },
      },
    },
  ];
}

const receipts = new Map<string, string>();
const hashes = new Map<string, string>();
const charges = new Map<string, string>();

/** `{"a":1}` as it is written in a query. */
const asLiteral = (value: unknown): string => JSON.stringify(value).replace(/"(\w+)":/g, '$1:');

/** Every field of every type is asked for in one query, and what is recorded stands in it. */
const everyField = { tokens: 20_000, aliases: 10_000, cost: 10_000_000 };

async function startWith(viewer: Viewer): Promise<Api> {
  const person = { ...viewer, person: 'g/yi' };
  const api = await startApi({
    authentication: { viewerOf: async () => person },
    limits: everyField,
    federation: true,
  });
  api.setNow(today);
  for (const [government, mark] of Object.entries(marks)) {
    const input = {
      commandId: `机密 ${government}`,
      reason: `${mark}区长因病，机密`,
      changes: world(government, mark),
    };
    await recordChanges(api.context, input);
    const office = { id: `${government}/short-lived`, name: `${mark}专班`, type: 'group', partOf: government };
    const undone = [{ assert: { organization: office } }];
    await recordChanges(api.context, { commandId: `to-undo-${government}`, reason: `${mark}机密`, changes: undone });
    for (const answer of ['yes', 'no']) {
      const change = { retract: { id: `${government}/o-${answer === 'yes' ? 'edu' : 'fin'}` } };
      await api.context.ledger.write((ledger) =>
        ledger.propose({
          commandId: `waits-for-${answer}-${government}`,
          author: 'writer',
          proposedAt: today,
          contentHash: answer,
          governments: [government],
          input: { commandId: `waits-for-${answer}-${government}`, reason: `${mark}机密`, changes: [change] },
        }),
      );
    }
  }
  for (const [government, mark] of Object.entries(marks)) {
    for (const answer of ['accept', 'decline']) {
      const id = `${government}/charged-${answer}`;
      const delegation = { id, delegator: `${government}/d2`, delegate: `${government}/d1`, mode: 'entrust' };
      const commandId = `waits-for-${answer}-${government}`;
      await api.context.ledger.write((ledger) =>
        ledger.propose({
          ...{ commandId, author: 'writer', proposedAt: today, contentHash: answer, governments: [government] },
          ...{ approvedBy: null, charges: [{ record: id, people: [person.person] }] },
          input: {
            ...{ commandId, reason: `${mark}机密` },
            changes: [
              { assert: { delegation: { ...delegation, reason: '机密' } } },
              { retract: { id: `${government}/o-fin` } },
            ],
          },
        }),
      );
    }
  }
  for (const government of Object.keys(marks)) {
    const { answer } = await askStandIn(api.context, {
      post: `${government}/head`,
      ...(await askingOf(api.context, {})),
    });
    receipts.set(government, asLiteral(answer.receipt));
  }
  for (const proposal of await api.context.store.proposals()) {
    const [, answer, government] = /^waits-for-(\w+)-(\w)$/.exec(proposal.commandId) ?? [];
    if (answer === 'yes' && government !== undefined) hashes.set(government, proposalHash(proposal));
  }
  for (const proposal of await viewedBy(api.context, person).store.proposals()) {
    const [charge] = proposal.charges ?? [];
    if (charge !== undefined)
      charges.set(charge.record, `commandId: "${proposal.commandId}", contentHash: "${proposalHash(proposal)}"`);
  }
  return api;
}

type Root = 'Query' | 'Mutation' | 'Subscription';
const typeOf = (root: Root): GraphQLObjectType => schema.getType(root) as GraphQLObjectType;

const texts = new Map<string, string>();

function askedOf(type: GraphQLNamedType): string {
  const deep = everythingOf(schema, type, 4);
  return deep.length < 60_000 ? deep : everythingOf(schema, type, 3);
}

function textOf(root: Root, name: string, args: string): string {
  const field = typeOf(root).getFields()[name];
  if (field === undefined) throw new Error(`there is no ${root}.${name}`);
  const type = getNamedType(field.type);
  const asked = texts.get(type.name) ?? askedOf(type);
  texts.set(type.name, asked);
  const given = args
    .replace(/RECEIPT_OF_(\w)/, (_, government: string) => receipts.get(government) ?? '')
    .replace(/CHARGE_OF_([\w/-]+)/, (_, record: string) => charges.get(record) ?? 'commandId: "none", contentHash: ""')
    .replace(/HASH_OF_(\w)/, (_, government: string) => `"${hashes.get(government)}"`);
  return `${root.toLowerCase()} { ${name}${given === '' ? '' : `(${given})`}${asked} }`;
}

const mayDo = (viewer: Viewer, { role, everywhere: all }: Operation, government: string): boolean =>
  may(viewer, role, all ? null : government);

describe('rights', () => {
  it('are said for every operation', () => {
    expect(Object.keys(queries).sort()).toEqual(Object.keys(typeOf('Query').getFields()).sort());
    expect(Object.keys(mutations).sort()).toEqual(Object.keys(typeOf('Mutation').getFields()).sort());
    expect(Object.keys(subscriptions).sort()).toEqual(Object.keys(typeOf('Subscription').getFields()).sort());
  });

  it('are said for every field of every type', () => {
    const said = parse(readFileSync('test/api/rights/fields.yaml', 'utf8')) as Record<string, Record<string, string[]>>;
    const types = Object.values(schema.getTypeMap()).filter(
      (type) =>
        isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(type.name),
    ) as GraphQLObjectType[];
    const inSchema = Object.fromEntries(types.map((type) => [type.name, Object.keys(type.getFields()).sort()]));
    const inList = Object.fromEntries(
      Object.entries(said).map(([type, by]) => [type, Object.values(by).flat().sort()]),
    );
    expect(inList).toEqual(inSchema);
  });
});

/** In the short form whoever may do nothing, read, record beside reading elsewhere, and do everything. */
const few = ['nobody', 'reader of g', 'reader of g, recorder of h', 'admin of all'];

describe.each(Object.entries(viewers).filter(([name]) => !isShort || few.includes(name)))('%s', (subject, grants) => {
  const viewer: Viewer = { subject, grants };
  let api: Api;
  beforeAll(async () => {
    api = await startWith(viewer);
  });
  afterAll(() => api.close());

  const seesReasons = (government: string) => may(viewer, 'recorder', government);

  it.each(Object.entries(queries))('asks %s and gets what they may see, and nothing else', async (name, operation) => {
    const { args: argsOf, ofAll } = operation;
    for (const government of [...(argsOf === undefined ? [] : ['g', 'h']), ...(ofAll === undefined ? [] : [null])]) {
      const args = government === null ? (ofAll ?? '') : (argsOf?.(government, `${name}-${government}`) ?? '');
      const { data, errors } = await api.ask(textOf('Query', name, args));
      const shown = JSON.stringify([data, errors.map(({ message }) => message)]);
      expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL');
      if (name === '_service') return expect(data._service).toEqual({ sdl: schemaText });
      if (!may(viewer, 'reader', 'h')) expect(shown).not.toContain(ofOther);
      if (!seesReasons('g') && !seesReasons('h')) for (const word of restricted) expect(shown).not.toContain(word);
      if (government === null || mayDo(viewer, operation, government)) expect([name, errors]).toEqual([name, []]);
      else expect([name, isRefusal(data, errors)]).toEqual([name, true]);
    }
  });

  it.each(Object.entries(subscriptions))(
    'subscribes to %s and is told what they may see, and nothing else',
    async (name, operation) => {
      for (const government of ['g', 'h']) {
        const query = textOf('Subscription', name, operation.args?.(government, name) ?? '');
        const { data, errors } = await firstTold(api, query);
        const shown = JSON.stringify([data, errors.map(({ message }) => message)]);
        expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL');
        if (!may(viewer, 'reader', 'h')) expect(shown).not.toContain(ofOther);
        if (!seesReasons('g') && !seesReasons('h')) for (const word of restricted) expect(shown).not.toContain(word);
        if (mayDo(viewer, operation, government)) expect([name, errors]).toEqual([name, []]);
        else expect([name, isRefusal(data, errors)]).toEqual([name, true]);
      }
    },
  );

  it('sees why an office-holder is away, where they may', async () => {
    for (const government of ['g', 'h']) {
      const { data } = await api.ask(`{
        absences(within: "${government}") { nodes { reason note basis { id } } }
        history(id: "${government}/jia-away") { nodes { record { ... on Absence { reason note } } } }
        changes { changes { record { ... on Absence { id reason } } } reason commandId }
        whoIsResponsible(matter: { duty: "${government}/duty/education" }, within: "${government}") {
          holders { standIn { because { records { id } provisions { quote } } } }
        }
      }`);
      const shown = JSON.stringify(data ?? null);
      if (seesReasons(government)) for (const word of restricted) expect(shown).toContain(word);
      else if (may(viewer, 'reader', government)) {
        expect(data.absences.nodes).toEqual([{ reason: 'AWAY', note: null, basis: [] }]);
        expect(shown).toContain(`${government}/jia-away`);
      } else expect(shown).not.toContain(`${government}/jia-away`);
    }
  });

  it('sees what awaits approval where they may record', async () => {
    const { data } = await api.ask('{ proposals { commandId governments charges { recordId } } }');
    const waiting = data.proposals as { readonly governments: string[]; readonly charges: unknown[] }[];
    const governmentsOf = (some: typeof waiting) => [...new Set(some.flatMap(({ governments }) => governments))].sort();
    expect(governmentsOf(waiting.filter(({ charges: own }) => own.length === 0))).toEqual(
      ['g', 'h'].filter(seesReasons),
    );
    // And what charges themselves, where they may read.
    const seen = ['g', 'h'].filter((each) => may(viewer, 'reader', each));
    expect(governmentsOf(waiting.filter(({ charges: own }) => own.length > 0))).toEqual(seen);
  });

  it.each(Object.entries(mutations))(
    'does %s where they may, and nothing is done where not',
    async (name, operation) => {
      for (const government of ['g', 'h']) {
        const before = [await api.context.store.head(), await api.context.store.proposals()];
        const { data, errors } = await api.ask(
          textOf('Mutation', name, operation.args?.(government, `${name}-${government}`) ?? ''),
        );
        const shown = JSON.stringify([data, errors.map(({ message }) => message)]);
        const after = [await api.context.store.head(), await api.context.store.proposals()];
        if (mayDo(viewer, operation, government)) {
          expect([name, errors]).toEqual([name, []]);
          if (operation.recordsNothing) expect(after).toEqual(before);
          else expect(after).not.toEqual(before);
        } else {
          expect([name, isRefusal(data, errors)]).toEqual([name, true]);
          expect(after).toEqual(before);
        }
        if (!may(viewer, 'reader', 'h')) expect(shown).not.toContain(ofOther);
        if (!seesReasons('g') && !seesReasons('h')) for (const word of restricted) expect(shown).not.toContain(word);
      }
    },
  );
});

type Reply = Awaited<ReturnType<Api['ask']>>;

/** The first result of a subscription, as server-sent events bring it. */
async function firstTold({ origin }: Api, query: string): Promise<Reply> {
  const response = await fetch(`${origin}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
  });
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true });
    const [, told] = /^event: next\ndata: (.*)\n\n/m.exec(text) ?? [];
    if (told !== undefined) return { status: response.status, data: null, errors: [], ...JSON.parse(told) };
  }
  throw new Error(`nothing was told: ${text}`);
}

/** Nothing came back, or an error that says no or that there is no such thing. */
function isRefusal(data: Reply['data'], errors: Reply['errors']): boolean {
  const said = /^(FORBIDDEN|UNKNOWN_\w+|WITHIN_REQUIRED|NOT_IN_FORCE_THEN)$/;
  if (errors.length > 0) return errors.every(({ extensions }) => said.test(extensions.code));
  const [answer] = Object.values(
    data as Record<string, { readonly nodes?: unknown[]; readonly totalCount?: number } | null>,
  );
  if (answer == null) return true;
  if (Array.isArray(answer)) return answer.every((each) => each === null);
  return answer.totalCount === 0;
}
