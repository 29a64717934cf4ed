import { expect, it } from 'vitest';
import { changeSetsOf } from '../support/seeds.js';
import { scratchFile } from '../support/stores.js';
import { loadedFolder, written, zhifenHere } from './zhifen.js';

const leave = (commandId: string, from: string, to: string) => `
commandId: ${commandId}
reason: 甲请假
changes:
  - assert: { absence: { id: demo/absence/test, of: demo/person/jia, reason: leave, place: inside,
      validFrom: ${from}, validTo: ${to} } }
`;

const at = (folder: string) => ({ env: { ZHIFEN_DATA: folder } });

it('records what was checked, keeps it, and does not record it twice', async () => {
  const data = at(await loadedFolder());
  const file = await written('leave.yaml', leave('office/1', '2027-01-04', '2027-01-09'));
  expect(await zhifenHere(['check', file], data)).toMatchObject({ exitCode: 0 });
  const first = await zhifenHere(['record', file, '--json'], data);
  expect(first.exitCode).toBe(0);
  const [recorded] = JSON.parse(first.stdout) as { readonly revision: number }[];
  expect(recorded).toMatchObject({ commandId: 'office/1', findings: [] });

  const again = await zhifenHere(['record', file], data);
  expect(again).toMatchObject({ exitCode: 0 });
  expect(again.stdout).toContain(`此前已记入（第 ${recorded?.revision} 版`);
  const asked = await zhifenHere(['stand-in', 'demo/post/head', '--at', '2027-01-05', '--json'], data);
  expect(JSON.parse(asked.stdout)).toMatchObject({ question: { revision: recorded?.revision } });
  const history = await zhifenHere(['history', 'demo/absence/test', '--lang', 'en'], data);
  expect(history.stdout).toContain('甲请假');
});

it('tells the findings that a file causes, and ends with 1', async () => {
  const data = at(await loadedFolder());
  const file = await written(
    'mistake.yaml',
    `
commandId: office/2
reason: 误录
changes:
  - assert: { tenure: { id: demo/tenure/second-head, person: demo/person/yi, post: demo/post/deputy-3, validFrom: 2026-01-01 } }
`,
  );
  const { exitCode, stdout } = await zhifenHere(['record', file], data);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/错误 +冲突 +demo +“…”由谁履行，记录互相矛盾：丙、乙。（\d+ 项）\n.*生活垃圾管理|--all/);
});

it('records nothing of a file with mistakes, tells each with its line, and stops there', async () => {
  const data = at(await loadedFolder());
  const good = await written('good.yaml', leave('office/1', '2027-01-04', '2027-01-09'));
  const bad = await written(
    'bad.yaml',
    leave('office/2', '2027-01-09', '2027-01-04').replace('leave, place', 'leav, place'),
  );
  const last = await written('last.yaml', leave('office/3', '2027-02-01', '2027-02-02'));
  const { exitCode, stdout, stderr } = await zhifenHere(['record', good, bad, last], data);
  expect(exitCode).toBe(3);
  expect(stdout).toContain('good.yaml');
  expect(stderr).toMatch(/bad\.yaml:5:\d+ UNKNOWN_VALUE .*leave/);
  const asked = await zhifenHere(
    ['query', `{ changes(after: ${changeSetsOf('demo', 'hongkou', 'shangcheng')}) { commandId author } }`],
    data,
  );
  expect(JSON.parse(asked.stdout).data.changes).toMatchObject([{ commandId: 'office/1' }]);
});

it('refuses a command id that was used for something else', async () => {
  const data = at(await loadedFolder());
  const first = await written('first.yaml', leave('office/1', '2027-01-04', '2027-01-09'));
  const other = await written('other.yaml', leave('office/1', '2027-01-04', '2027-01-10'));
  await zhifenHere(['record', first], data);
  const { exitCode, stderr } = await zhifenHere(['record', other], data);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/other\.yaml:2:\d+ COMMAND_REUSED/);
});

it('asks without making anything where there is no ledger yet', async () => {
  const data = scratchFile('data');
  const asked = await zhifenHere(['who', '环境保护', '--within', 'shangcheng'], at(data));
  expect(asked.exitCode).toBe(4);
  const named = await zhifenHere(['who', '环境保护', '--store', `sqlite:${data}/none.db`]);
  expect(named.exitCode).toBe(2);
  expect(named.stderr).toContain('没有账本');
});

it('copies the ledger of another store, goes on where it was, and ends with the same hash', async () => {
  const [old, copy] = [scratchFile('old'), scratchFile('copy')];
  await zhifenHere(['load', 'hongkou', '--data', old]);
  const load = ['load', '--from', `sqlite:${old}/zhifen.db`, '--data', copy, '--lang', 'en'];
  const first = await zhifenHere(load);
  expect(first).toMatchObject({ exitCode: 0 });
  const hash = /revision 3; both ends have the hash ([0-9a-f]{64})/.exec(first.stdout)?.[1];
  expect(hash).toBeDefined();
  await zhifenHere(['load', 'shangcheng', '--data', old]);
  const second = await zhifenHere(load);
  expect(second.stdout).toContain(`Copied up to revision ${changeSetsOf('hongkou', 'shangcheng')};`);
  expect(second.stdout).not.toContain(hash);
  expect((await zhifenHere(['verify', '--data', copy])).exitCode).toBe(0);
  // What was recorded to the copy alone is never overwritten.
  await zhifenHere(['load', 'demo', '--data', copy]);
  const third = await zhifenHere(load);
  expect(third).toMatchObject({ exitCode: 3, stdout: '' });
  expect(third.stderr).toContain(
    `the ledger and its copy differ at revision ${changeSetsOf('hongkou', 'shangcheng', 'demo')}; \`zhifen verify\` both`,
  );
  const none = await zhifenHere(['load', '--from', `sqlite:${old}/other.db`, '--data', copy]);
  expect(none.exitCode).toBe(2);
  expect(none.stderr).toContain('没有账本');
});

it('loads the seeds once, and says where the ledger stands', async () => {
  const data = at(scratchFile('data'));
  const first = await zhifenHere(['load', 'hongkou', '--lang', 'en'], data);
  expect(first).toMatchObject({ exitCode: 0, stdout: `The ledger is at revision ${changeSetsOf('hongkou')}.\n` });
  const again = await zhifenHere(['load', 'hongkou', 'shangcheng', '--lang', 'en'], data);
  expect(again.stdout).toBe(`The ledger is at revision ${changeSetsOf('hongkou', 'shangcheng')}.\n`);
  const mutation =
    'mutation { appoint(input: { commandId: "x", tenure: { id: "hongkou/t", person: "p", post: "hongkou/post/head" } }) { revision } }';
  const refused = await zhifenHere(['query', mutation], data);
  expect(JSON.parse(refused.stdout).errors[0].extensions).toMatchObject({
    code: 'UNKNOWN_ID',
    path: ['tenure', 'person'],
  });
});

it('records several change sets of a file, and tells those before the one that may not be', async () => {
  const data = at(await loadedFolder());
  const three = [
    leave('office/1', '2027-01-04', '2027-01-09'),
    leave('office/2', '2027-02-01', '2027-02-03').replace('id: demo/absence/test, ', ''),
    leave('office/3', '2027-03-01', '2027-03-01'),
  ];
  const file = await written('leaves.yaml', three.join('---'));
  const { exitCode, stdout, stderr } = await zhifenHere(['record', file, '--json'], data);
  expect(exitCode).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject([
    { commandId: 'office/1', madeIds: [] },
    { commandId: 'office/2', madeIds: ['demo/absence/2027-02-01.jia.leave'] },
  ]);
  expect(stderr).toMatch(/leaves\.yaml:18:39 EMPTY_INTERVAL/);
  // What was recorded is not recorded again, and what follows is tried.
  const again = await zhifenHere(['record', file], data);
  expect(again.stdout).toMatch(
    /leaves\.yaml（第 2 个变更集）：此前已记入[\s\S]*生成的标识：\n {2}demo\/absence\/2027-02-01\.jia\.leave/,
  );
  expect(again.exitCode).toBe(3);
});
