import { once } from 'node:events';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { connect, type Proposal } from '../../src/client/index.js';
import { type IdentityProvider, startIdentityProvider } from '../support/identity.js';
import { loadedFolder, start, written, zhifenHere } from './zhifen.js';

// 庚 is away in the demo district from 21 December on, and 辛 is to stand in.

const people = [
  { subject: 'xin', person: 'demo/person/xin' },
  { subject: userInfo().username, person: 'demo/person/xin' },
];
const roles: Readonly<Record<string, string>> = { li: 'recorder', zhang: 'approver', xin: 'reader', geng: 'reader' };

/** The access file of an office where a second person approves of posts, and who is to stand in accepts. */
async function accessFile({ issuer }: Pick<IdentityProvider, 'issuer'>): Promise<string> {
  const grants = Object.entries(roles).map(([subject, role]) => ({ subject, role, government: 'demo' }));
  const access = { issuer, audience: 'zhifen', grants, people, acceptance: ['delegation'], secondPerson: ['tenure'] };
  return written('access.yaml', stringify(access));
}

/** A server of its own on a ledger in a file, and the command line as somebody with an account. */
async function startOffice() {
  const provider = await startIdentityProvider();
  onTestFinished(() => provider.stop());
  const [access, data] = [await accessFile(provider), await loadedFolder('demo')];
  const child = await start(['serve', '--port', '0', '--seed', 'demo', '--access', access, '--data', data]);
  const ended = once(child, 'close');
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stderr?.resume();
  const [server] = (await once(createInterface({ input: child.stdout ?? process.stdin }), 'line')) as [string];
  const as = async (subject: string, ...args: readonly string[]) =>
    zhifenHere([...args, '--server', server], { env: { ZHIFEN_TOKEN: await provider.token({ sub: subject }) } });
  const clerk = connect({ server, token: await provider.token({ sub: 'li' }) });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { access, as, clerk, data, server, stop };
}

const designation = (commandId: string, validFrom = '2026-12-21') => ({
  ...{ commandId, reason: '庚出访' },
  changes: [
    {
      assert: {
        delegation: {
          ...{ id: `demo/delegation/${commandId}`, delegator: 'demo/post/deputy-7', delegate: 'demo/post/deputy-8' },
          ...{
            mode: 'PRESIDE' as const,
            reason: '出访',
            validFrom,
            validTo: '2026-12-26',
            note: '水务专项周报每周四报',
          },
        } as const,
      },
    },
  ],
});

const appointment = {
  ...{ commandId: 'wu', reason: '任职' },
  changes: [
    {
      assert: {
        tenure: {
          id: 'demo/tenure/wu',
          person: 'demo/person/ding',
          post: 'demo/post/deputy-8',
          validFrom: '2027-01-04',
        },
      },
    },
  ],
};

/** The line by which the command line names what waits. */
const nameOf = ({ stdout }: { readonly stdout: string }, id: RegExp): readonly [string, string] => {
  const [, commandId = '', fingerprint = ''] = new RegExp(`^(${id.source}) ([0-9a-f]{12})$`, 'm').exec(stdout) ?? [];
  expect(fingerprint).not.toBe('');
  return [commandId, fingerprint];
};
const charged = /charge\/demo\/delegation\/\w+/;

describe('what waits for a yes', () => {
  it('is accepted by whom it charges, once, and by nobody else', async () => {
    const { as, clerk } = await startOffice();
    const { proposal } = await clerk.record(designation('d1'));
    const listed = await as('xin', 'proposals');
    expect(listed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(listed.stdout).toMatch(/li 于 .* 提出：[\s\S]*须由 辛 接受[\s\S]*水务专项周报每周四报/);
    expect(listed.stdout).not.toMatch(/出访/);
    expect((await as('geng', 'proposals')).stdout).toBe('没有待批准、待接受的变更集。\n');
    const mine = nameOf(listed, charged);
    expect(await as('geng', 'accept', ...mine)).toMatchObject({
      ...{ exitCode: 2, stdout: '', stderr: expect.stringContaining('没有找到待批准的变更集') },
    });
    const theirs = nameOf(await as('zhang', 'proposals'), /d1@li/);
    expect(theirs[1]).toBe(proposal?.contentHash.slice(0, 12));
    const notTheirs = await as('zhang', 'accept', ...theirs, '--lang', 'en');
    expect(notTheirs).toMatchObject({ exitCode: 2, stdout: '' });
    expect(notTheirs.stderr).toBe('error: only who is to stand in accepts or declines it\n');
    expect(await as('xin', 'accept', mine[0], '000000000000')).toMatchObject({
      ...{ exitCode: 2, stderr: expect.stringContaining('内容已不是所阅的那一份') },
    });
    const { revision } = await clerk.ledger();
    const accepted = await as('xin', 'accept', ...mine);
    expect(accepted).toMatchObject({ exitCode: 0, stderr: '' });
    expect(accepted.stdout).toContain(`已接受，记入第 ${revision + 1} 版`);
    expect(await as('xin', 'accept', ...mine)).toEqual(accepted);
    expect((await clerk.ledger()).revision).toBe(revision + 1);
    // What is decided is decided.
    expect((await as('xin', 'decline', ...mine, '--reason', '培训')).stderr).toContain('没有找到待批准的变更集');
    const late = await as('zhang', 'reject', 'd1@li');
    expect([late.exitCode, late.stderr]).toEqual([2, `错误：“d1@li”已记入账本（第 ${revision + 1} 版），不再待批准\n`]);
    expect((await as('zhang', 'reject', 'd9@li')).stderr).toContain('没有找到待批准的变更集');
  });

  it('is declined with a reason that its author reads, and taken back', async () => {
    const { as, clerk } = await startOffice();
    await clerk.record(designation('d1'));
    const mine = nameOf(await as('xin', 'proposals'), charged);
    expect((await as('xin', 'decline', ...mine)).stderr).toContain('--reason');
    expect((await as('xin', 'decline', ...mine, '--reason', ' ')).stderr).toContain('谢绝须说明理由');
    const declined = await as('xin', 'decline', ...mine, '--reason', '同期在外培训');
    expect([declined.exitCode, declined.stdout]).toEqual([0, `${mine[0]}：已谢绝，提出者将看到理由\n`]);
    expect(await as('xin', 'decline', ...mine, '--reason', '同期在外培训')).toEqual(declined);
    expect((await as('xin', 'accept', ...mine)).stderr).toContain('已被谢绝，不再待批准');
    const { stdout } = await as('li', 'proposals', '--lang', 'en');
    expect(stdout).toMatch(/declined by .* at .*: 同期在外培训/);
    const [waiting] = JSON.parse((await as('li', 'proposals', '--json')).stdout) as Proposal[];
    expect(waiting?.declined).toMatchObject({ by: 'xin', reason: '同期在外培训' });
    expect((await as('li', 'reject', 'd1')).stdout).toBe('d1@li：不再待批准，未予记入\n');
    expect((await as('li', 'proposals')).stdout).toBe('没有待批准、待接受的变更集。\n');
  });

  it('is answered on the ledger of this machine as the user who runs the command', async () => {
    const { access, clerk, data, stop } = await startOffice();
    await clerk.record(designation('d1'));
    await clerk.record(appointment);
    await stop();
    const here = (...args: readonly string[]) => zhifenHere([...args, '--data', data, '--seed', 'demo']);
    const listed = await here('proposals', '--lang', 'en');
    expect(listed.stdout).toMatch(/a second person has to approve it/);
    const theirs = nameOf(listed, /d1@li/);
    expect((await here('accept', ...theirs)).stderr).toContain('只有所指定的代行人本人可以接受或者谢绝');
    expect((await here('accept', ...theirs, '--access', access)).stdout).toMatch(/^d1@li：已接受，记入第 \d+ 版/);
    const approved = await here('approve', ...nameOf(listed, /wu@li/));
    expect(approved).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^wu@li：已批准，记入第 \d+ 版/) });
    expect((await here('history', 'demo/tenure/wu')).stdout).toContain('demo/person/ding');
  });
});
