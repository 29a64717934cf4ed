import { describe, expect, it } from 'vitest';
import { type Run, written, zhifen, zhifenHere } from './zhifen.js';

const trip = '2018-11-01..2018-11-10';
const away = ['--assume', `hongkou/post/head 出差 离沪 ${trip}`];
const designated = ['--assume', `hongkou/post/head -> hongkou/post/deputy-heads preside ${trip}`];

interface AnswerJson {
  readonly outcome: string;
  readonly holders: readonly { readonly mode: string; readonly performers: readonly { readonly post: string }[] }[];
  readonly gaps: readonly { readonly mode: string; readonly reason: string }[];
  readonly question: { readonly duty: string; readonly at: string };
  readonly receipt: { readonly hash: string };
}

const answerOf = ({ stdout }: Run): AnswerJson => JSON.parse(stdout) as AnswerJson;

describe('who', () => {
  const environment = ['who', '环境保护', '--within', 'shangcheng', '--at', '2018-01-01', '--seed', 'shangcheng'];

  it('shows a gap as an answer, with its article and what would settle it', async () => {
    const { exitCode, stdout, stderr } = await zhifen(environment);
    expect(exitCode).toBe(4);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^负总责 +上城区区长/m);
    expect(stdout).toMatch(/^分管 +【未记录】所载文件未记录领导分工$/m);
    expect(stdout).toMatch(/^ +《.+》第七条 “副区长按分工负责处理分管工作”$/m);
    expect(stdout).toContain('人选：上城区副区长');
    expect(stdout).toContain('补录即可确定：领导分工的记录');
    expect(stdout).toContain('【缺口】未写明部门');
    expect(stdout).toContain('《杭州市上城区人民政府工作规则》第六条 “区长领导区政府的工作”');
    expect(stdout).toContain('自 2017-04-12 周三起');
    expect(stdout.indexOf('负总责')).toBeLessThan(stdout.indexOf('理由'));
  });

  it('says that its source has been replaced by one that is not loaded', async () => {
    const asked = ['who', '行政复议', '--within', 'hongkou', '--at', '2023-05-01', '--seed', 'hongkou'];
    const { stdout } = await zhifenHere(asked);
    const line = stdout.split('\n').find((each) => each.startsWith('请注意：'));
    expect(line).toMatch(
      /^请注意：本答复所依据的《.*》（虹府发〔2018〕20号）已被《.*》（虹府发〔2022〕3号）取代，而后者未载入。$/,
    );
    const english = await zhifenHere([...asked, '--lang', 'en']);
    expect(english.stdout).toMatch(
      /^Note: “.*” \(.*20号\), on which this answer rests, has been superseded by .*3号\), which is not loaded\.$/m,
    );
    const json = JSON.parse((await zhifenHere([...asked, '--json'])).stdout) as {
      readonly unconfirmed: readonly object[];
    };
    expect(json.unconfirmed).toMatchObject([
      { document: 'hongkou/rules-2018', reason: 'superseded', supersededBy: 'hongkou/document/rules-2022' },
    ]);
    expect((await zhifenHere([...asked.slice(0, 5), '2019-05-01', '--seed', 'hongkou'])).stdout).not.toContain(
      '请注意',
    );
  });

  it('answers in English when asked to, or by the locale', async () => {
    const asked = await zhifen([...environment, '--lang', 'en']);
    expect(asked.exitCode).toBe(4);
    expect(asked.stdout).toMatch(/^Accountable +District Head/m);
    expect(asked.stdout).toContain('Not recorded: the loaded documents do not record the division of labour');
    expect(asked.stdout).toMatch(/, Article 6: “区长领导区政府的工作”/);
    const locale = await zhifen(environment, { env: { LC_ALL: 'en_GB.UTF-8' } });
    expect(locale.stdout).toMatch(/^Accountable /m);
    const other = await zhifen(environment, { env: { LC_ALL: 'C' } });
    expect(other.stdout).toMatch(/^负总责 /m);
  });

  it('prints the answer as JSON, the keys of every object in order', async () => {
    const { exitCode, stdout } = await zhifenHere([...environment, '--json']);
    expect(exitCode).toBe(4);
    const answer = JSON.parse(stdout) as AnswerJson;
    expect(answer.outcome).toBe('gap');
    expect(answer.question.duty).toBe('shangcheng/duty/environmental-protection');
    expect(answer.gaps.map(({ mode, reason }) => `${mode} ${reason}`).sort()).toEqual([
      'inCharge notDivided',
      'leads departmentUnstated',
    ]);
    expect(answer.receipt.hash).toMatch(/^[0-9a-f]{64}$/);
    JSON.parse(stdout, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        expect(Object.keys(value)).toEqual(Object.keys(value).sort());
      }
      return value;
    });
  });

  it('takes a duty by id, and only the modes asked for', async () => {
    const id = 'shangcheng/duty/environmental-protection';
    const run = await zhifenHere([
      'who',
      id,
      '--modes',
      '负总责',
      '--at',
      '2018-01-01',
      '--seed',
      'shangcheng',
      '--json',
    ]);
    expect(run.exitCode).toBe(0);
    expect(answerOf(run).holders.map(({ mode }) => mode)).toEqual(['accountable']);
  });

  it('names nobody where several governments have such a duty, and lists them', async () => {
    const { exitCode, stdout, stderr } = await zhifenHere(['who', '环境保护']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 4, stderr: '' });
    expect(stdout).toMatch(/^“环境保护”所指不明，不指明任何人。可能是：\n/);
    for (const government of ['shangcheng', 'hongkou', 'demo']) expect(stdout).toContain(`（${government}/duty/`);
  });

  it('shows who performs for whom, and until when', async () => {
    const { exitCode, stdout } = await zhifenHere([
      'who',
      '疫苗',
      '--within',
      'demo',
      '--at',
      '2026-11-23',
      '--seed',
      'demo',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/负总责 +区长甲（不在岗，出访，至 2026-11-28）\n +由副区长（四）丁代行（受指定，全部工作）/);
    expect(stdout).toMatch(/以上自 .+起，至 2026-11-23 周一（含当日）。/);
  });

  it('answers for an area', async () => {
    const question = ['who', '社区服务', '--within', 'demo', '--at', '2026-11-23', '--seed', 'demo'];
    expect((await zhifenHere(question)).exitCode).toBe(4);
    const { exitCode, stdout } = await zhifenHere([...question, '--area', '东湖街道办事处', '--modes', 'leads']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/主办 +东湖街道办事处，由主任东湖甲负责/);
  });
});

describe('stand-in', () => {
  const asked = ['stand-in', 'hongkou/post/head', '--at', '2018-11-05', '--seed', 'hongkou'];

  it('is a gap with its candidates while nobody is designated', async () => {
    const { exitCode, stdout } = await zhifenHere([...asked, ...away]);
    expect(exitCode).toBe(4);
    expect(stdout).toContain('【缺口】应指定而未指定');
    expect(stdout).toContain('须从虹口区副区长中指定一人');
    expect(stdout).toContain('第六条 “区长离沪出访、出差期间,由受区长委托的副区长主持区政府工作”');
    expect(stdout).toContain('以上依据下列假设，未作记录：');
  });

  it('is the one designated, from the first instant of the interval to its last', async () => {
    const run = (at: string) => zhifenHere([...asked, ...away, ...designated, '--at', at, '--json']);
    const during = await run('2018-11-09T23:59:59+08:00');
    expect(during.exitCode).toBe(0);
    expect(JSON.parse(during.stdout)).toMatchObject({
      manner: 'designated',
      performers: [{ post: 'hongkou/post/deputy-heads' }],
      holdsFrom: '2018-10-31T16:00:00.000Z',
      holdsUntil: '2018-11-09T16:00:00.000Z',
    });
    expect(JSON.parse((await run('2018-11-10')).stdout)).toMatchObject({ manner: 'present' });
  });

  it('takes names for ids, and what is assumed from a file', async () => {
    const file = await written(
      'trip.yaml',
      `changes:
  - assert: { absence: { id: hongkou/trip, of: hongkou/post/head, reason: abroad, validFrom: 2018-11-01, validTo: 2018-11-10 } }
`,
    );
    const question = ['stand-in', '虹口区区长', '--within', '虹口', '--at', '2018-11-05', '--seed', 'hongkou'];
    const { exitCode, stdout } = await zhifenHere([...question, '--assume', `@${file}`, '--assume', '区长 -> 副区长']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('由虹口区副区长代行（受指定，全部工作）');
  });

  it('is a conflict while two designations overlap, with both of them', async () => {
    const question = ['stand-in', 'demo/post/head', '--seed', 'demo', '--at'];
    const { exitCode, stdout } = await zhifen([...question, '2026-05-16']);
    expect(exitCode).toBe(5);
    expect(stdout).toMatch(/【冲突】[^\n]+\n +1\) 副区长（四）丁\n +2\) 副区长（三）丙/);
    expect((await zhifen([...question, '2026-05-14'])).exitCode).toBe(0);
  });

  it('goes by the matter', async () => {
    const question = ['stand-in', 'demo/post/deputy-6', '--at', '2026-08-05', '--seed', 'demo', '--matter'];
    expect((await zhifenHere([...question, 'demo/duty/petitions'])).exitCode).toBe(0);
    expect((await zhifenHere([...question, '治安'])).exitCode).toBe(4);
  });
});

describe('cover of a part only', () => {
  const day = ['--at', '2026-07-21', '--within', 'demo', '--seed', 'demo'];

  it('names who performs with the extent, and the rest as a gap', async () => {
    const { exitCode, stdout } = await zhifenHere(['stand-in', 'demo/post/deputy-7', ...day]);
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(
      /履行 +由副区长（六）己代行（按代行规定，限紧急事项）\n +【缺口】超出代行范围的工作无人代行\n/,
    );
    const english = await zhifenHere(['stand-in', 'demo/post/deputy-7', ...day, '--lang', 'en']);
    expect(english.stdout).toMatch(/urgent matters only\)\n +Gap: the rest of the work is not covered/);
  });

  it('is told so in the chart, the matrix, the answer about a duty and the comparison', async () => {
    const part = '← 副区长（六）己（按代行规定，限紧急事项） 【缺口：超出代行范围的工作无人代行】';
    for (const command of ['chart', 'matrix']) {
      expect((await zhifenHere([command, ...day])).stdout).toContain(`副区长（七）庚（不在岗） ${part}`);
    }
    const duty = await zhifenHere(['who', 'demo/duty/agriculture', ...day]);
    expect(duty.exitCode).toBe(4);
    expect(duty.stdout).toMatch(/^分管 +副区长（七）庚（.*）\n.*限紧急事项）\n +【缺口】超出代行范围/m);
    const leave = ['--assume', 'demo/post/deputy-7 leave outside 2026-09-01..2026-09-05'];
    const { stdout } = await zhifenHere(['preview', ...leave, '--within', 'demo', '--seed', 'demo']);
    expect(stdout).toContain(`副区长（七）庚（不在岗） ${part}`);
    expect(stdout).toMatch(/^增加：.*己（履行一部分 \d+）/m);
    expect(stdout).not.toMatch(/己（履行 \d+）/);
  });
});

describe('a text with two readings', () => {
  const question = ['who', 'hongkou/duty/government-law-mechanism', '--at', '2018-11-05', '--seed', 'hongkou'];

  it('is given with both, and nobody is named as performing', async () => {
    const { exitCode, stdout } = await zhifenHere([...question, ...away, ...designated, '--modes', 'leads']);
    expect(exitCode).toBe(5);
    expect(stdout).toMatch(/^主办 +虹口区区长（.*不在岗.*）\n +【两可】条文写明须本人承担，可否代行未写明$/m);
    expect(stdout).toMatch(/^ +1\) 一种读法：.*则由虹口区副区长（受指定，全部工作）履行。$/m);
    expect(stdout).toMatch(/^ +2\) 另一种读法：.*则无人履行。$/m);
    expect(stdout).not.toContain('代行（');
    expect(stdout.match(/由虹口区副区长履行/g)).toHaveLength(1);
    const english = await zhifenHere([...question, ...away, ...designated, '--modes', 'leads', '--lang', 'en']);
    expect(english.stdout).toMatch(/Ambiguous: the article names who must act in person/);
    expect(english.stdout).toMatch(/2\) By the other reading .* Then nobody performs\./);
  });
});

describe('what cannot be assumed', () => {
  const asked = ['stand-in', 'hongkou/post/head', '--at', '2018-11-05', '--seed', 'hongkou', '--assume'];

  it('is told with the phrase that said it', async () => {
    const { exitCode, stdout, stderr } = await zhifenHere([...asked, 'hongkou/post/haed 出差']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/假设“hongkou\/post\/haed 出差”：.*（--assume） 建议: .*hongkou\/post\/head/);
  });

  it('is told of every phrase at once', async () => {
    const more = ['--assume', '区长 -> 乡长', '--assume', '区长 休息'];
    const { exitCode, stderr } = await zhifenHere([...asked, 'hongkou/post/haed 出差', ...more, '--lang', 'en']);
    expect(exitCode).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('in `hongkou/post/haed 出差`: no post or person'),
      expect.stringContaining('in `区长 -> 乡长`: no post or person `乡长` is known'),
      expect.stringContaining('in `区长 休息`: `休息` is not understood'),
    ]);
  });

  it('may name what a file asserts', async () => {
    const file = await written(
      'person.yaml',
      'changes:\n  - assert: { person: { id: hongkou/person/yi, name: 乙 } }\n',
    );
    const trip = [
      '--assume',
      '区长 出差 离沪',
      '--assume',
      `@${file}`,
      '--assume',
      '区长 -> hongkou/person/yi entrust',
    ];
    const { exitCode, stdout } = await zhifenHere([
      'stand-in',
      '区长',
      '--at',
      '2018-11-05',
      '--seed',
      'hongkou',
      ...trip,
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('由乙代行（受委托，全部工作）');
  });

  it('is told with the line of the file that said it', async () => {
    const file = await written(
      'wrong.yaml',
      `basis: [hongkou/rules-2018#6]
changes:
  - assert: { absence: { id: x, of: hongkou/post/head, reason: leave } }
  - assert: { absence: { id: y, of: hongkou/post/haed, reason: leave } }
`,
    );
    const { exitCode, stderr } = await zhifen([...asked, '区长 出差', '--assume', `@${file}`]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/wrong\.yaml:4:\d+ UNKNOWN_ID .*\(changes\[1\]\.assert\.absence\.of\)/);
    const missing = await zhifen([...asked, '@no-such-file.yaml']);
    expect(missing.stderr).toContain('no-such-file.yaml:1:1 UNREADABLE_FILE');
  });
});
