import { describe, expect, it } from 'vitest';
import { type Api, type Reply, startApi, worldAsVariables } from '../support/api.js';

/** Runs with a server of its own, which is closed afterwards whatever happens. */
async function withApi(development: boolean, run: (api: Api) => Promise<void>): Promise<void> {
  const api = await startApi({ development });
  try {
    await run(api);
  } finally {
    await api.close();
  }
}

const introspection = '{ __schema { types { name } } __type(name: "ErrorCode") { enumValues { name } } }';

describe('the server', () => {
  it('shows the schema and suggestions only in development', async () => {
    await withApi(true, async ({ ask }) => {
      const { data } = await ask(introspection);
      expect(data.__schema.types).toContainEqual({ name: 'Answer' });
      expect(data.__type.enumValues).toContainEqual({ name: 'UNKNOWN_MATTER' });
      const { errors } = await ask('{ ledger { revison } }');
      expect(errors[0]?.message).toMatch(/Did you mean "revision"/);
    });
    await withApi(false, async ({ ask }) => {
      const hidden = await ask(introspection);
      expect([hidden.status, hidden.data]).toEqual([400, undefined]);
      expect(hidden.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      const { errors } = await ask('{ ledger { revison } }');
      expect(errors[0]?.message).toBe('Cannot query field "revison" on type "Ledger".');
      const typed = await ask('query($m: DelegationMode) { delegations(mode: $m) { totalCount } }', { m: 'PRESIDES' });
      expect(typed.errors[0]?.message).not.toMatch(/Did you mean/);
      expect(typed.errors[0]?.extensions).toEqual({
        ...{ code: 'UNKNOWN_VALUE', path: ['mode'], requestId: expect.any(String) },
        problems: [
          {
            ...{ code: 'UNKNOWN_VALUE', path: ['mode'], suggestions: [] },
            message: { zh: expect.stringContaining('PRESIDES'), en: expect.stringContaining('PRESIDES') },
          },
        ],
      });
    });
  });

  it('shows the explorer only in development, and nothing on it comes from elsewhere', async () => {
    await withApi(true, async ({ origin }) => {
      const response = await fetch(`${origin}/graphiql`);
      const html = await response.text();
      expect(html).toContain('YogaGraphiQL');
      const markup = html
        .replace(/<script>[\s\S]*?<\/script>/g, '<script>')
        .replace(/<style>[\s\S]*?<\/style>/g, '<style>');
      expect(markup).not.toMatch(/(src|href)\s*=\s*["']?(https?:)?\/\//i);
      expect(markup).not.toMatch(/<script[^>]+src|@import|<base|<iframe/i);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`default-src 'none'`);
      expect(policy).toContain(`connect-src 'self'`);
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    });
    await withApi(false, async ({ origin }) => {
      expect((await fetch(`${origin}/graphiql`)).status).toBe(404);
      expect((await fetch(`${origin}/`)).status).toBe(200);
    });
  });

  it('answers other paths and broken requests in JSON, with a code', async () => {
    await withApi(false, async ({ origin, ask }) => {
      const lost = await fetch(`${origin}/nowhere`, { headers: { 'x-request-id': 'lost' } });
      expect([lost.status, await lost.json()]).toEqual([
        404,
        {
          errors: [
            {
              message: expect.stringContaining('/graphql/stream'),
              extensions: expect.objectContaining({ code: 'BAD_REQUEST', requestId: 'lost' }),
            },
          ],
        },
      ]);
      const post = (body: string) =>
        fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const broken = await post('{"query": ');
      expect([broken.status, (await broken.json()).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
      const large = await post(
        JSON.stringify({ query: '{ ledger { revision } }', variables: { a: 'x'.repeat(2 ** 20) } }),
      );
      expect([large.status, (await large.json()).errors[0].extensions.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
      const long = await ask(`{ ledger { revision } } # ${'x'.repeat(100 * 1024)}`);
      expect([long.status, long.errors[0]?.extensions.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
      const syntax = await ask('{ ledger { revision }');
      expect([syntax.status, syntax.errors[0]?.extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
      const subscription = await ask('subscription { changed { revision } }');
      expect([subscription.status, subscription.errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
      const literal = await ask('{ record(id: "g", at: 5) { id: recordId } }');
      expect(literal.errors[0]?.message).toBe('DateTime cannot represent non-string value: 5');
      const operation = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'query A { ledger { revision } }', operationName: 'B' }),
      });
      expect((await operation.json()).errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    });
  });

  it('reads requests in UTF-8 alone, so that no name is recorded as it was not written', async () => {
    await withApi(false, async ({ origin, ask }) => {
      const sent = async (bytes: Uint8Array, contentType = 'application/json') => {
        const headers = { 'content-type': contentType, 'accept-language': 'en' };
        const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: new Uint8Array(bytes) });
        const { errors = [] } = (await response.json()) as Partial<Reply>;
        return [response.status, errors[0]?.extensions.code, errors[0]?.message];
      };
      const query = 'mutation($c: ChangeSetInput!) { record(input: $c) { revision } }';
      const person = { id: 'g/p', name: 'NAME' };
      const changes = { commandId: 'c', reason: 'r', changes: [{ assert: { person } }] };
      const [before = '', after = ''] = JSON.stringify({ query, variables: { c: changes } }).split('NAME');
      // 张三 in GB18030.
      const gb = Buffer.concat([Buffer.from(before), Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]), Buffer.from(after)]);
      const seems = (name: string) =>
        `the body of the request is not in UTF-8; it seems to be ${name}: convert it with \`iconv -f ${name} -t UTF-8\``;
      expect(await sent(gb)).toEqual([400, 'INVALID_ENCODING', seems('GB18030')]);
      expect(await sent(gb, 'application/json; charset=gb18030')).toEqual([400, 'INVALID_ENCODING', seems('GB18030')]);
      const wide = Buffer.from(`${before}张三${after}`, 'utf16le');
      expect(await sent(wide)).toEqual([400, 'INVALID_ENCODING', seems('UTF-16LE')]);
      expect((await ask('{ ledger { revision } }')).data).toEqual({ ledger: { revision: 0 } });
      expect((await sent(Buffer.from(`\uFEFF${before}张三${after}`)))[0]).toBe(200);
      expect((await ask('{ person(id: "g/p") { name } }')).data).toEqual({ person: { name: '张三' } });
    });
  });

  it('is healthy', async () => {
    await withApi(false, async ({ origin }) => {
      const response = await fetch(`${origin}/healthz`);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok', revision: 0, recordedAt: null }]);
    });
  });

  it('never tells the cause of an internal error', async () => {
    await withApi(true, async (api) => {
      api.context.store.governments = async () => {
        throw new Error('bolt://user:secret@host refused');
      };
      const { data, errors } = await api.ask(
        '{ ledger { revision } duties { totalCount } }',
        {},
        { 'accept-language': 'en' },
      );
      expect(data).toEqual({ ledger: null, duties: null });
      for (const error of errors) {
        expect(error).toMatchObject({ message: 'internal error', extensions: { code: 'INTERNAL' } });
        expect(JSON.stringify(error)).not.toMatch(/secret|stacktrace|\.ts/);
      }
      expect(api.logged).toHaveLength(2);
    });
  });

  it('answers with at least the revision asked for, or not at all', async () => {
    await withApi(false, async (api) => {
      await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
        changes: worldAsVariables('small'),
      });
      const ask = (revision: string) => api.ask('{ ledger { revision } }', {}, { 'zhifen-min-revision': revision });
      expect((await ask('1')).data.ledger.revision).toBe(1);
      const waiting = ask('2');
      await api.record('next', [{ person: { id: 'g/geng', name: '庚' } }]);
      expect((await waiting).data.ledger.revision).toBe(2);
      const late = await ask('9');
      expect(late.status).toBe(503);
      expect(late.errors[0]?.extensions).toMatchObject({ code: 'BEHIND_MIN_REVISION', path: ['zhifen-min-revision'] });
      const wrong = await ask('soon');
      expect([wrong.status, wrong.errors[0]?.extensions.code]).toEqual([400, 'INVALID_VALUE']);
    });
  });

  it('sees one moment throughout a request', async () => {
    await withApi(false, async (api) => {
      await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
        changes: worldAsVariables('small'),
      });
      const clock = api.context.now;
      let ticks = 0;
      Object.assign(api.context, { now: () => new Date(Date.parse(clock()) + 1000 * ticks++).toISOString() });
      const who = 'whoIsResponsible(matter: { duty: "g/duty/finance" }) { question { at knownAt revision } }';
      const { data, errors } = await api.ask(
        `{ a: ${who} b: ${who} standIn(for: "g/head") { question { at knownAt revision } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.b.question).toEqual(data.a.question);
      expect(data.standIn.question).toEqual(data.a.question);
    });
  });
});
