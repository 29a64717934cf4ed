import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { start } from '../cli/zhifen.js';
import { startApi } from '../support/api.js';
import { programOfRun } from '../support/ofRun.js';
import { recordSeeds } from '../support/seeds.js';
import { scratchFile } from '../support/stores.js';

// By the SDK's own client, against the program as it is built, in a process of its own.

interface Result {
  readonly isError?: boolean;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tools answer in the shape of whatever was asked
  readonly data: any;
}

interface Tools {
  readonly client: Client;
  call(name: string, given: object): Promise<Result>;
}

async function toolsOver(transport: Transport): Promise<Tools> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return {
    client,
    call: async (name, given) => {
      const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...given } });
      const [first] = content as readonly { readonly text: string }[];
      return { text: first?.text ?? '', data: structuredContent, ...(isError === true ? { isError } : {}) };
    },
  };
}

const env = { PATH: process.env.PATH ?? '', LANG: 'en' };

async function started(...args: readonly string[]): Promise<Tools> {
  const command = { command: process.execPath, args: [await programOfRun(), 'mcp', ...args], stderr: 'pipe' as const };
  return toolsOver(new StdioClientTransport({ ...command, env }));
}

const demo = () => started('--store', `sqlite:${scratchFile('ledger.db')}`, '--seed', 'demo', '--allow-recording');

const leave = {
  commandId: 'leave-1',
  reason: '出差',
  changes: [
    {
      assert: {
        absence: {
          ...{ id: 'demo/absence/test', of: 'demo/person/wu', reason: 'BUSINESS_TRIP', place: 'OUTSIDE' },
          ...{ validFrom: '2026-12-07', validTo: '2026-12-09' },
        },
      },
    },
  ],
};

describe('zhifen mcp', () => {
  it('tells what its tools are for in both languages, and that they only read', async () => {
    const { client } = await started('--seed', 'demo', '--store', 'memory:');
    const { tools } = await client.listTools();
    const names = ['who_is_responsible', 'stand_in', 'responsibilities_of', 'search', 'findings', 'explain'];
    expect(tools.map(({ name }) => name)).toEqual(names);
    for (const { description, title, annotations, inputSchema } of tools) {
      expect(description).toMatch(/[a-z]{4}.*\p{Script=Han}{4}/su);
      expect(title).toMatch(/[a-z]{4}.*\p{Script=Han}{2}/su);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema.type).toBe('object');
    }
    expect(client.getInstructions()).toMatch(/never fill in or choose a name/);
  });

  it('answers with people, posts, articles and their words, as of a moment', async () => {
    const { call } = await started('--seed', 'demo', '--store', 'memory:');
    const asked = { matter: '谁管下水道', within: 'demo', at: '2026-11-23' };
    const { data, text } = await call('who_is_responsible', { ...asked, minCertainty: 'PROBABLE' });
    expect(data).toMatchObject({ outcome: 'HELD', understood: { as: { id: 'demo/duty/drainage' } }, notStated: [] });
    expect(data.at).toMatch(/^2026-11-2/);
    expect(text).toBe(data.sentence);
    const [article] = data.articles;
    expect(article.quote).not.toBe('');
    const performers = data.holders.flatMap(
      (holder: { performers: readonly { label: string }[] }) => holder.performers,
    );
    expect(performers.length).toBeGreaterThan(0);
    const explained = await call('explain', { ...asked, minCertainty: 'PROBABLE' });
    expect(explained.text).toContain(article.quote);
    expect((await call('responsibilities_of', { holder: 'demo/post/head', at: '2026-11-23' })).data.holder.id).toBe(
      'demo/post/head',
    );
    expect((await call('search', { text: '区长', within: 'demo', limit: 3 })).data.hits).toHaveLength(3);
    expect((await call('findings', { within: 'demo', at: '2026-11-23', limit: 2 })).data.findings).toHaveLength(2);
  });

  it('names nobody where the words are unclear, where nobody is recorded, and where the text has two readings', async () => {
    const { call } = await started('--seed', 'demo', '--store', 'memory:');
    const unclear = await call('who_is_responsible', {
      matter: '路灯不亮，路面也坑坑洼洼',
      within: 'demo',
      at: '2026-11-23',
    });
    expect(unclear.data).toMatchObject({ holders: [], understood: { as: null, certainty: 'UNCLEAR' } });
    expect(unclear.data.understood.mayAlsoMean.length).toBeGreaterThan(1);
    const vacant = await call('stand_in', { post: 'demo/post/statistics-head', at: '2026-11-23' });
    expect(vacant.data).toMatchObject({ outcome: 'GAP', performers: [], notStated: [{ reason: 'VACANT' }] });
    expect(vacant.text).toContain(vacant.data.notStated[0].settledBy);
    const asked = { duty: 'demo/duty/verge-cleaning', at: '2026-11-23' };
    const { data } = await call('who_is_responsible', asked);
    const [{ mode, readings }] = data.ambiguities;
    expect(readings).toHaveLength(2);
    expect(data.holders.map((holder: { mode: string }) => holder.mode)).not.toContain(mode);
  });

  it('tells what is wrong with a question in both languages, with what was perhaps meant', async () => {
    const { call } = await started('--seed', 'demo', '--store', 'memory:');
    const wrong = await call('stand_in', { post: 'demo/post/haed' });
    expect(wrong.isError).toBe(true);
    expect(wrong.text).toMatch(/UNKNOWN_POST.*没有找到职位.*no post.*demo\/post\/head/s);
    expect((await call('who_is_responsible', {})).text).toMatch(/MISSING_FIELD/);
  });

  it('records what was previewed, and only that, where it is allowed', async () => {
    const { call, client } = await demo();
    const { tools } = await client.listTools();
    expect(tools.find(({ name }) => name === 'record')?.annotations?.readOnlyHint).toBe(false);
    const before = (await call('preview', { changeSet: leave })).data;
    expect(before.differences.length).toBeGreaterThan(0);
    expect((await call('record', { preview: 'guessed' })).isError).toBe(true);
    const other = (await call('preview', { changeSet: { ...leave, commandId: 'leave-2', reason: '另' } })).data;
    expect((await call('record', { preview: before.preview })).data).toMatchObject({ revision: before.revision + 1 });
    // Others recorded since it was previewed.
    expect((await call('record', { preview: other.preview })).text).toMatch(/^LEDGER_MOVED_ON/);
    const { data } = await call('stand_in', { post: 'demo/post/head', at: '2026-12-08' });
    expect(data.because.map(({ sentence }: { sentence: string }) => sentence).join()).not.toBe('');
  });

  it('asks a running server, with the token of the environment', async () => {
    const api = await startApi();
    onTestFinished(() => api.close());
    await recordSeeds(api.context, ['demo']);
    api.setNow('2026-11-23T04:00:00.000Z');
    const { call } = await started('--server', api.origin);
    expect((await call('stand_in', { post: '区长' })).data.post.id).toBe('demo/post/head');
  });

  it('serves over HTTP on this machine, and no page of another origin', async () => {
    const child = await start(['mcp', '--http', '0', '--seed', 'demo', '--store', 'memory:'], { env });
    onTestFinished(() => void child.kill('SIGKILL'));
    const address = await new Promise<string>((settle) => {
      if (child.stdout !== null) createInterface({ input: child.stdout }).once('line', settle);
    });
    const { call } = await toolsOver(new StreamableHTTPClientTransport(new URL(address)) as Transport);
    expect((await call('stand_in', { post: 'demo/post/head' })).data.post.id).toBe('demo/post/head');
    const headers = { origin: 'https://elsewhere.example', 'content-type': 'application/json' };
    expect((await fetch(address, { method: 'POST', headers, body: '{}' })).status).toBe(403);
    const ended = new Promise((settle) => child.once('close', settle));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('ends when the other side closes its input', async () => {
    const child = spawn(process.execPath, [await programOfRun(), 'mcp', '--store', 'memory:', '--seed', 'none'], {
      env,
    });
    const ended = new Promise((settle) => child.once('close', settle));
    child.stdin.end();
    expect(await ended).toBe(0);
  });
});
