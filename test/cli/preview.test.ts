import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { loadedFolder, type Run, written, zhifen, zhifenHere } from './zhifen.js';

const hongkou = ['--seed', 'hongkou'];
const demo = ['--seed', 'demo'];
const trip = ['--assume', 'hongkou/post/head 出差 离沪 2018-11-01..2018-11-10'];
const designated = ['--assume', 'hongkou/post/head -> hongkou/post/deputy-heads preside 2018-11-01..2018-11-10'];

interface ComparedJson {
  readonly from: string | null;
  readonly to: string | null;
  readonly before: { readonly at: string | null };
  readonly governments: readonly {
    readonly government: string;
    readonly differences: readonly {
      readonly duty: string | null;
      readonly post: string | null;
      readonly mode: string | null;
      readonly from: string | null;
      readonly to: string | null;
      readonly after: { readonly outcome: string };
      readonly gains: readonly { readonly party: string }[];
    }[];
    readonly appearing: readonly { readonly finding: { readonly code: string } }[];
  }[];
}

const comparedOf = ({ stdout }: Run): ComparedJson => JSON.parse(stdout) as ComparedJson;
const ofPost = (run: Run, id: string) =>
  comparedOf(run).governments.flatMap(({ differences }) => differences.filter(({ post }) => post === id));

const absence = (of: string) => `
changes:
  - assert:
      absence: { id: demo/absence/tried, of: ${of}, reason: leave, place: inside, validFrom: 2026-12-01, validTo: 2026-12-07 }
`;
const designation = `
commandId: office/2026-12/designation
reason: 指定代行
changes:
  - assert:
      delegation: { id: demo/designation/tried, delegator: demo/post/deputy-3, delegate: demo/post/deputy-9, mode: preside, validFrom: 2026-12-03, validTo: 2026-12-05 }
`;

describe('preview', () => {
  it('shows the gap that a trip without a designation makes, for exactly its days', async () => {
    const { exitCode, stdout, stderr } = await zhifen(['preview', ...trip, ...hongkou]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain('所看时段：自 2018-11-01 零时起，至 2018-11-10 零时止');
    expect(stdout).toContain('虹口区人民政府（hongkou）');
    expect(stdout).toMatch(/^2018-11-01 零时 → 2018-11-10 零时\n职位 +之前 +虹口区区长/m);
    expect(stdout).toMatch(/^ +之后 +虹口区区长（.*不在岗）.*【缺口：应指定而未指定】$/m);
    expect(stdout).toMatch(/^减少：虹口区区长（履行 \d+）$/m);
    expect(stdout).not.toMatch(/^增加/m);
    expect(stdout).toMatch(/缺口、冲突 \d+ 项，已见上文/);
    expect(stdout).toContain('以上依据下列假设，未作记录：');
  });

  it('names the deputy who presides once one is designated', async () => {
    const { exitCode, stdout } = await zhifenHere(['preview', ...trip, ...designated, ...hongkou, '--lang', 'en']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('looked at from 2018-11-01 00:00 until 2018-11-10 00:00');
    expect(stdout).toMatch(/^Gains: .*\(performs \d+\)$/m);
    expect(stdout).toMatch(/after +.* ← .*\(designated, all of the work\)$/m);
    expect(stdout).not.toMatch(/\[gap: nobody designated\]/i);
  });

  it('aligns what stands under each other, Chinese among it', async () => {
    const { stdout } = await zhifenHere(['preview', ...trip, ...hongkou]);
    const columns = stdout.split('\n').flatMap((line) => {
      const found = /^(.*?)(之前|之后) {2}/.exec(line);
      return found === null ? [] : [stringWidth(found[1] ?? '')];
    });
    expect(columns.length).toBeGreaterThan(3);
    expect(new Set(columns).size).toBe(1);
  });

  it('takes several files, one after another, beside what is assumed', async () => {
    const [leave, stands] = [
      await written('leave.yaml', absence('demo/post/deputy-3')),
      await written('d.yaml', designation),
    ];
    const alone = await zhifenHere(['preview', leave, ...demo, '--json']);
    expect(alone.exitCode).toBe(1);
    expect(ofPost(alone, 'demo/post/deputy-3').map(({ after }) => after.outcome)).toEqual(['held']);
    const both = await zhifenHere(['preview', leave, stands, ...demo, '--json']);
    expect(ofPost(both, 'demo/post/deputy-3').map(({ from, to, gains }) => [from, to, gains.at(-1)?.party])).toEqual([
      ['2026-11-30T16:00:00.000Z', '2026-12-02T16:00:00.000Z', 'demo/post/deputy-7'],
      ['2026-12-02T16:00:00.000Z', '2026-12-04T16:00:00.000Z', 'demo/post/deputy-9'],
      ['2026-12-04T16:00:00.000Z', '2026-12-06T16:00:00.000Z', 'demo/post/deputy-7'],
    ]);
    const said = '区长 -> 副区长（九） preside 2026-12-03..2026-12-05';
    const beside = await zhifenHere(['preview', leave, '--assume', said, '--within', 'demo', ...demo]);
    expect(beside.stdout).toContain(said);
  });

  it('covers an instant or a span where one is asked for, and ends with 0 where nothing differs', async () => {
    const leave = await written('leave.yaml', absence('demo/post/deputy-3'));
    const at = await zhifenHere(['preview', leave, '--at', '2026-12-02', ...demo, '--json']);
    expect([at.exitCode, comparedOf(at).from, comparedOf(at).before.at]).toEqual([1, null, '2026-12-01T16:00:00.000Z']);
    const after = await zhifenHere(['preview', leave, '--at', '2026-12-08', ...demo]);
    expect(after.exitCode).toBe(0);
    expect(after.stdout).toContain('责任没有差异。');
    const span = await zhifenHere(['preview', leave, '--from', '2026-12-05', '--to', '2027-01-01', ...demo, '--json']);
    expect(ofPost(span, 'demo/post/deputy-3').map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-04T16:00:00.000Z', '2026-12-06T16:00:00.000Z'],
    ]);
  });

  it('tells every mistake with its file and line', async () => {
    const first = await written('first.yaml', absence('demo/post/deputy-99'));
    const second = await written('second.yaml', designation.replace('mode: preside', 'mode: presid'));
    const { exitCode, stdout, stderr } = await zhifenHere(['preview', first, second, ...demo]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/first\.yaml:4:\d+ UNKNOWN_ID .*deputy-99.* 建议: .*demo\/post\/deputy-9/);
    expect(stderr).toMatch(/second\.yaml:6:\d+ UNKNOWN_VALUE .*presid.* 建议: .*preside/);
    const missing = await zhifenHere(['preview', 'no-such-file.yaml', ...demo]);
    expect(missing.exitCode).toBe(3);
    expect(missing.stderr).toContain('no-such-file.yaml:1:1 UNREADABLE_FILE');
  });

  it.each([
    [['preview'], '--assume'],
    [['preview', ...trip, '--at', 'soon'], '（--at）'],
    [['preview', ...trip, '--from', '2018-11-01'], '时段须写明 to'],
    [['preview', ...trip, '--within', 'hongku'], 'hongkou'],
    [['preview', '--assume', 'hongkou/post/head 出差 离'], '看不懂“离”'],
  ])('%j is a mistake in the command line', async (args, reason) => {
    const { exitCode, stdout, stderr } = await zhifenHere([...args, ...hongkou]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});

describe('diff', () => {
  it('shows whose responsibility differs between two days', async () => {
    const days = ['--from', '2026-05-01', '--to', '2026-06-05'];
    const { exitCode, stdout } = await zhifen(['diff', '--within', '示例区', ...days, ...demo]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^之前 2026-05-01 零时 · 据 .+ 所知/m);
    expect(stdout).toMatch(/^之后 2026-06-05 零时 · 据 .+ 所知/m);
    expect(stdout).toMatch(/^分管 +之前 +副区长（八）辛\n +之后 +副区长（四）丁\n +5 项：.*文化和旅游/m);
  });

  it('shows what a correction changed about one day', async () => {
    const run = await zhifenHere(['diff', '--within', 'demo', '--from', '2026-06-05', '--to', '2026-06-05', ...demo]);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('责任没有差异。');
    const known = await zhifenHere(['diff', '--known-from', '2020-01-01', '--within', 'demo', ...demo, '--json']);
    expect(known.exitCode).toBe(1);
    const [government] = comparedOf(known).governments;
    expect(government?.government).toBe('demo');
    expect(government?.differences.some(({ duty, mode }) => duty === 'demo/duty/education' && mode === 'leads')).toBe(
      true,
    );
  });

  it.each([
    [['diff'], '--from'],
    [['diff', '--from', 'heute'], '既不是日期'],
    [['diff', '--from', '2026-01-01', '--within', 'demmo'], 'demo'],
  ])('%j is a mistake in the command line', async (args, reason) => {
    const { exitCode, stdout, stderr } = await zhifenHere([...args, ...demo]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});

it('lists what a replaced document ends, what continues and what begins, with the ids that are made', async () => {
  const file = await written(
    'division.yaml',
    `validFrom: 2026-12-10
basis: [demo/document/new]
changes:
  - assert: { document: { id: demo/document/new, name: 新分工通知, issuer: demo } }
  - replace: { document: demo/document/old, by: demo/document/new }
  - assert: { oversight: { id: demo/oversight/kept, overseer: demo/post/deputy-4, target: demo/org/education, mode: liaison } }
  - assert: { oversight: { overseer: demo/post/deputy-4, target: demo/org/health, mode: liaison } }
`,
  );
  const before = await written(
    'before.yaml',
    `commandId: before
reason: 旧分工
basis: [demo/document/old]
validFrom: 2026-11-01
changes:
  - assert: { document: { id: demo/document/old, name: 旧分工通知, issuer: demo } }
  - assert: { oversight: { id: demo/oversight/kept, overseer: demo/post/deputy-4, target: demo/org/education, mode: liaison } }
  - assert: { oversight: { id: demo/oversight/gone, overseer: demo/post/deputy-4, target: demo/org/justice, mode: liaison } }
  - assert: { oversight: { id: demo/oversight/later, overseer: demo/post/deputy-4, target: demo/org/audit, mode: liaison, validFrom: 2027-01-01 } }
`,
  );
  const data = { env: { ZHIFEN_DATA: await loadedFolder('demo') } };
  expect((await zhifenHere(['record', before], data)).stderr).toBe('');
  const { stdout, exitCode } = await zhifenHere(['preview', file, '--json'], data);
  const { records } = JSON.parse(stdout) as { readonly records: readonly { id: string; effect: string; at: string }[] };
  expect(exitCode).toBeLessThan(2);
  expect(records.map(({ id, effect, at }) => `${id} ${effect} ${at.slice(0, 10)}`).sort()).toEqual([
    'demo/document/new begins 2026-12-09',
    'demo/oversight/2026-12-10.deputy-4.health.liaison begins 2026-12-09',
    'demo/oversight/gone ends 2026-12-09',
    'demo/oversight/kept continues 2026-12-09',
    'demo/oversight/later ends 2026-12-31',
  ]);
  const { stdout: text } = await zhifenHere(['preview', file], data);
  expect(text).toMatch(/终止（2 项）[\s\S]*副区长（四） → 区司法局/);
  expect(text).toMatch(/生成的标识：\n {2}demo\/oversight\/2026-12-10\.deputy-4\.health\.liaison/);
});
