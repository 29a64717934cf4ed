import type { Grant, Role, Viewer } from '../../../src/model/viewer.js';
import type { Random } from '../../support/random.js';

// Two ledgers that differ only in what one viewer may not see: in a government that they may not read, everything; in
// one where they may not record, why somebody is away, why something was handed on, and why a change set was recorded.

export const governments = ['g', 'h'] as const;
type Government = (typeof governments)[number];
type Level = 'none' | Role;

export interface Pair {
  readonly viewer: Viewer;
  /** What is recorded in each of the two, one change set after the other (`ChangeSetInput`). */
  readonly ledgers: readonly [readonly object[], readonly object[]];
  /** What awaits a second person in each. */
  readonly proposals: readonly [readonly object[], readonly object[]];
}

const levels: readonly Level[] = ['none', 'reader', 'reader', 'recorder', 'recorder', 'approver'];
const reasons = ['abroad', 'businessTrip', 'leave', 'illness', 'training', 'engagement', 'other', 'away'];
const day = (random: Random): string => `2024-0${random.int(1, 6)}-${random.pick(['01', '10', '20'])}`;

/** Where the viewer may not learn something, the two ledgers draw it each from a source of its own. */
interface Draw {
  readonly common: Random;
  readonly secret: Random;
  readonly level: Level;
}

const isHidden = ({ level }: Draw): boolean => level === 'none' || level === 'reader';

export function pairOf(common: () => Random, secrets: readonly [Random, Random], random: Random): Pair {
  const level = { g: random.pick(levels), h: random.pick(levels) };
  const grants = governments.flatMap((government): Grant[] =>
    level[government] === 'none' ? [] : [{ role: level[government] as Role, government }],
  );
  const [a, b] = secrets.map((secret) => ledgerOf(common(), secret, level)) as [Recorded, Recorded];
  return {
    viewer: { subject: 'viewer', grants },
    ledgers: [a.changeSets, b.changeSets],
    proposals: [a.proposals, b.proposals],
  };
}

interface Recorded {
  readonly changeSets: readonly object[];
  readonly proposals: readonly object[];
}

function ledgerOf(common: Random, secret: Random, level: Readonly<Record<Government, Level>>): Recorded {
  const draws = governments.map((government) => [government, { common, secret, level: level[government] }] as const);
  const all = {
    common,
    secret,
    level: draws.some(([, draw]) => isHidden(draw)) ? ('reader' as const) : ('recorder' as const),
  };
  const changeSets = draws.map(([government, draw]) => changeSet(draw, government, officeOf(government, draw)));
  const away = draws.flatMap(([government, draw]) =>
    common.once(2) ? [absence(draw, `${government}/both-away`, 'both')] : [],
  );
  const shared = [
    { person: { id: 'both', name: '兼' } },
    ...governments.map((government) => ({
      tenure: { id: `${government}/t-both`, person: 'both', post: `${government}/d2`, validFrom: '2024-01-01' },
    })),
    ...away,
  ];
  const proposals = draws.flatMap(([government, draw]) => {
    const waiting = absence(draw, `${government}/wait`, `${government}/p1`);
    return isHidden(draw) && secret.once(2) ? [changeSet(draw, `waits-${government}`, [waiting])] : [];
  });
  return { changeSets: [...changeSets, changeSet(all, 'shared', shared)], proposals };
}

/** The head of a change set that the viewer may not read in full is drawn from the secret source. */
const changeSet = (draw: Draw, name: string, lines: readonly object[]) => ({
  commandId: isHidden(draw) ? `${name}-${draw.secret.int(1, 3)}` : name,
  reason: isHidden(draw) ? `事由${draw.secret.int(1, 99)}` : '事由',
  changes: lines.map((line) => ({ assert: line })),
});

function absence(draw: Draw, id: string, of: string): object {
  const source = isHidden(draw) ? draw.secret : draw.common;
  const government = id.slice(0, 1);
  const validFrom = day(draw.common);
  return {
    absence: {
      ...{
        id,
        of,
        validFrom,
        validTo: `2024-0${draw.common.int(7, 9)}-01`,
        place: draw.common.pick(['inside', 'outside']),
      },
      reason: source.pick(reasons),
      ...(source.once(2) ? { note: `备注${source.int(1, 99)}` } : {}),
      basis: source.once(2) ? [`${government}/rules#1`] : [],
    },
  };
}

function officeOf(g: Government, draw: Draw): readonly object[] {
  const { common, secret, level } = draw;
  const id = (name: string) => `${g}/${name}`;
  const why = isHidden(draw) ? secret : common;
  const rule = (name: string, candidates: readonly string[], more: object = {}) => ({
    standInRule: { id: id(name), post: id('head'), manner: 'ordered', candidates: candidates.map(id), ...more },
  });
  return [
    { organization: { id: g, name: `${g}区`, type: 'government' } },
    { organization: { id: id('bureau'), name: '教育局', type: 'department', partOf: g } },
    { document: { id: id('rules'), name: `${g}规则`, issuer: g } },
    { provision: { id: id('rules#1'), document: id('rules'), article: '1', quote: '区长领导区政府的工作' } },
    { post: { id: id('head'), organization: g, title: '区长', heads: true, role: 'governmentHead' } },
    ...['d1', 'd2'].map((post) => ({ post: { id: id(post), organization: g, title: '副区长', role: 'deputyHead' } })),
    { post: { id: id('director'), organization: id('bureau'), title: '局长', heads: true, role: 'organizationHead' } },
    ...[1, 2, 3].map((each) => ({ person: { id: id(`p${each}`), name: `${g}人${each}` } })),
    ...(['head', 'd1', 'director'] as const).map((post, index) => ({
      tenure: { id: id(`t${index + 1}`), person: id(`p${index + 1}`), post: id(post), validFrom: '2024-01-01' },
    })),
    { duty: { id: id('duty'), name: '教育工作' } },
    { duty: { id: id('duty/schools'), name: '招生', broader: id('duty') } },
    { assignment: { id: id('a1'), holder: id('bureau'), duty: id('duty'), mode: 'leads' } },
    { assignment: { id: id('a2'), holder: id('d1'), duty: id('duty'), mode: 'inCharge' } },
    { oversight: { id: id('o1'), overseer: id('d1'), target: id('bureau'), mode: 'inCharge' } },
    ...(common.once(2)
      ? [{ ruling: { id: id('ruling'), name: '校车', matters: [id('duty/schools')], leads: [id('d2')], decidedBy: g } }]
      : []),
    {
      silence: {
        id: id('silence'),
        name: '可否转委托',
        document: id('rules'),
        question: 'redelegation',
        about: [id('head')],
      },
    },
    ...caseOf(g, common),
    ...(common.once(2) ? [rule('r1', common.some(['d1', 'd2'], 1))] : []),
    // A rule for some reasons only decides by what is hidden, and says so: it stands only where nothing is.
    ...(isHidden(draw) ? [] : [rule('r2', ['d1'], { reasons: common.some(reasons, 1), order: 1 })]),
    ...(common.once(2)
      ? [
          {
            delegation: {
              ...{
                id: id('handed-on'),
                delegator: id('head'),
                delegate: id(common.pick(['d1', 'd2'])),
                mode: 'preside',
              },
              validFrom: day(common),
              ...(why.once(2) ? { reason: `因${why.int(1, 99)}` } : {}),
              ...(why.once(2) ? { note: `注${why.int(1, 99)}` } : {}),
            },
          },
        ]
      : []),
    ...[1, 2, 3].flatMap((each) => (common.once(2) ? [absence(draw, id(`away-${each}`), id(`p${each}`))] : [])),
    ...(level === 'none' ? hiddenOf(id, draw) : []),
  ];
}

/** A procedure with a case, whose steps are taken by posts and units that may be away, and what was done in it. */
function caseOf(g: Government, common: Random): readonly object[] {
  const id = (name: string) => `${g}/${name}`;
  const step = (name: string, fields: object) => ({ step: { id: id(name), procedure: id('procedure'), ...fields } });
  const act = (name: string, fields: object) => ({
    act: { id: id(name), case: id('case'), on: day(common), ...fields },
  });
  return [
    { procedure: { id: id('procedure'), name: '招生程序', duty: id('duty/schools') } },
    step('step/consult', {
      action: 'consult',
      performerRole: ['主办'],
      trigger: { trait: '涉及居民' },
      modality: 'must',
    }),
    step('step/decide', { action: 'decide', performer: [id('head')], modality: 'must', order: 2 }),
    step('step/file', {
      ...{ action: 'fileWith', performer: [id('bureau')], recipients: [g], modality: 'must', order: 3 },
      deadline: { duration: 'P5D', from: '公布', calendar: common.pick(['natural', 'unstated']) },
    }),
    step('step/brief', { action: 'inform', performer: [id('d1')], every: 'P1Y', modality: 'must' }),
    {
      case: {
        ...{ id: id('case'), name: '招生方案', procedure: id('procedure'), organization: g, validFrom: '2024-01-01' },
        ...(common.once(2) ? { roles: [{ role: '主办', player: id('bureau') }] } : {}),
        ...(common.once(2) ? { traits: [{ trait: '涉及居民', value: common.pick(['yes', 'no']) }] } : {}),
        ...(common.once(2) ? { events: [{ event: '公布', on: day(common) }] } : {}),
      },
    },
    ...(common.once(2) ? [act('act-1', { step: id('step/decide'), by: id(common.pick(['p1', 'p2', 'd1'])) })] : []),
    ...(common.once(2) ? [act('act-2', { step: id('step/file'), by: id('p3'), onBehalfOf: id('director') })] : []),
  ];
}

/** Records of a government that the viewer may not read at all: they bear on nobody who serves elsewhere. */
function hiddenOf(id: (name: string) => string, draw: Draw): readonly object[] {
  const { secret } = draw;
  const lines = [
    { person: { id: id('secret'), name: `密${secret.int(1, 9)}` } },
    { duty: { id: id('duty/secret'), name: '密事' } },
    { assignment: { id: id('secret-a'), holder: id('d1'), duty: id('duty/schools'), mode: 'assists' } },
    { tenure: { id: id('secret-t'), person: id('p3'), post: id('d1'), validFrom: day(secret) } },
    { absence: { id: id('secret-away'), of: id('p2'), reason: secret.pick(reasons), validFrom: day(secret) } },
    { act: { id: id('secret-act'), case: id('case'), step: id('step/consult'), by: id('p1'), on: day(secret) } },
    { standInRule: { id: id('secret-r'), post: id('d1'), manner: 'ordered', candidates: [id('head')] } },
  ];
  return secret.some(lines);
}
