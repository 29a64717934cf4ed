import { createHash } from 'node:crypto';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import {
  type Answer,
  type AskOptions,
  type ChangeSetInput,
  explain,
  InvalidInput,
  type Language,
  type MatterInput,
  type StandInAnswer,
  type Zhifen,
  ZhifenError,
} from '../client/index.js';
import * as answers from './answers.js';
import {
  changeSet,
  lang,
  limit,
  matter,
  minCertainty,
  moment,
  optional,
  post,
  searchable,
  who,
  within,
} from './inputs.js';

export interface McpOptions {
  readonly version: string;
  readonly language: Language;
  /** What was previewed and may be recorded; `null`: nothing may be recorded. */
  readonly previews: Previews | null;
}

/** A change set as it was previewed, and the ledger that it was previewed on. */
interface Previewed {
  readonly changeSet: ChangeSetInput;
  readonly revision: number;
}

const mostPreviews = 100;

/** What was previewed, by its hash: the last hundred. What is recorded is what was looked at, on the ledger as it was then. */
export class Previews {
  readonly #kept = new Map<string, Previewed>();

  add(previewed: Previewed): string {
    const hash = createHash('sha256').update(JSON.stringify(previewed)).digest('hex');
    this.#kept.delete(hash);
    this.#kept.set(hash, previewed);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostPreviews && oldest !== undefined) this.#kept.delete(oldest);
    return hash;
  }

  find(hash: string): Previewed {
    const found = this.#kept.get(hash);
    if (found !== undefined) return found;
    const texts = {
      zh: '没有此次推演，请先用 preview 推演',
      en: 'nothing was previewed under this hash: use `preview` first',
    };
    throw new InvalidInput({ code: 'INVALID_VALUE', path: ['preview'], texts });
  }
}

const instructions = `Zhifen 职分 answers who is responsible for what in a district government on any day, with the articles that say so.
Answers are exact. Where "notStated", "ambiguities" or "conflicts" has entries, the records do not say it, or say several things: tell that, with what would settle it, and never fill in or choose a name. Where "understood.certainty" is UNCLEAR, ask which of "mayAlsoMean" is meant. Say as of when the answer is ("at") and until when it holds.
答复以记录为准。有缺口（notStated）、两可（ambiguities）、冲突（conflicts）的，如实说明未载明之处及如何确定，不得自行补出或者选取姓名；所指不明（UNCLEAR）的，请提问者在各种可能中选定；并说明答复的时点和有效期间。`;

/** A line to read, and the same as data. */
type Told = readonly [string, object];

/** Adds a tool, of which `run` gives a line to read and the same as data. */
type AddTool = <Shape extends z.ZodRawShape>(
  name: string,
  described: ToolDescription & { readonly input: Shape },
  run: (given: z.infer<z.ZodObject<Shape>>, asked: AskOptions) => Promise<Told>,
) => void;

/** The tools by which a program that works with language asks, and where it is allowed records, through `zhifen`. */
export function createMcpServer(zhifen: Zhifen, { version, language, previews }: McpOptions): McpServer {
  const server = new McpServer({ name: 'zhifen', title: '职分 Zhifen', version }, { instructions });
  const tool: AddTool = (name, { input, records = false, ...described }, run) => {
    const schema = z.object({ ...input, lang });
    const annotations = { readOnlyHint: !records, destructiveHint: false, idempotentHint: true, openWorldHint: false };
    server.registerTool(
      name,
      { ...described, inputSchema: schema as z.ZodObject, annotations },
      async (all, { signal }) => {
        const { lang: asked = language, ...given } = all as z.infer<typeof schema> & { lang?: Language };
        try {
          const [text, data] = await run(given as never, { language: asked, signal });
          return { content: [{ type: 'text', text }], structuredContent: { ...data } };
        } catch (error) {
          return refused(error);
        }
      },
    );
  };
  addAskingTools(tool, zhifen);
  if (previews !== null) addRecordingTools(tool, zhifen, previews);
  return server;
}

function addAskingTools(tool: AddTool, zhifen: Zhifen): void {
  tool(
    'who_is_responsible',
    {
      title: 'Who is responsible 谁负责',
      description:
        'Who is responsible for a matter on a day: holders by mode, who performs for them, who is accountable, the articles with their words, what is not stated, and how sure it is what the words mean. 某日某事由谁负责：承担者、履行者、负总责者、依据条文、未载明之处，以及对原话的把握。',
      input: { ...who, minCertainty },
    },
    async (given, asked) => {
      const answer = await zhifen.whoIsResponsible({ ...given, matter: matterOf(given) }, asked);
      return [shortly(answer, asked), answers.responsible(answer)];
    },
  );

  tool(
    'stand_in',
    {
      title: 'Who performs for a post 谁代行',
      description:
        'Who does the work of a post on a day: by being there, by designation or by a standing rule; or that the records name nobody. 某日某职位的工作由谁履行、代行，依据何在；或者未载明。',
      input: { post, ...matter, ...moment },
    },
    async (given, asked) => {
      const answer = await zhifen.standIn({ ...given, for: given.post, matter: matterIn(given) }, asked);
      return [shortly(answer, asked), answers.standingIn(answer)];
    },
  );

  tool(
    'responsibilities_of',
    {
      title: 'What somebody is responsible for 职责清单',
      description:
        'What a post, a person or an organization holds, performs for others and has handed on. 某职位、人员或机构承担、代为履行和已交由他人的职责。',
      input: {
        holder: z.string().describe('A post, a person or an organization, by id or name. 职位、人员或机构。'),
        direct: z.boolean().default(false).describe('Only what a record gives by name. 仅直接承担。'),
        ...moment,
      },
    },
    async (given, asked) => {
      const found = await zhifen.responsibilitiesOf(given, asked);
      const { holder, holds, performs, handedOn } = found;
      const zh = `${holder.label}：承担 ${holds.length} 项，代为履行 ${performs.length} 项，交由他人 ${handedOn.length} 项`;
      const en = `${holder.label}: holds ${holds.length}, performs ${performs.length} for others, has handed on ${handedOn.length}`;
      return [asked.language === 'zh' ? zh : en, answers.held(found)];
    },
  );

  tool(
    'search',
    {
      title: 'Search 检索',
      description:
        'Records by name, alias, abbreviation, pinyin or the words of articles, the best first, with their ids. 按名称、别名、简称、拼音或者条文检索记录，给出标识。',
      input: {
        text: z.string().describe('The words. 文字。'),
        types: z.array(z.enum(searchable)).optional().describe('Only these kinds. 种类。'),
        ...{ within, ...moment, limit: limit(10) },
      },
    },
    async ({ limit, ...given }, asked) => {
      const hits = await zhifen.search({ ...given, pageSize: limit }, asked).toArray(limit);
      return [hits.map(({ record, text }) => `${record.recordId} ${text}`).join('\n'), { hits: hits.map(answers.hit) }];
    },
  );

  tool(
    'findings',
    {
      title: 'Findings 核查发现',
      description:
        'What has to be looked at: gaps, conflicts, vacancies, what ends soon; each with what would settle it. On a day, or ahead over a span. 须予核查的缺口、冲突、空缺、即将到期等，以及如何了结。',
      input: {
        within,
        ...moment,
        from: optional('Instead of `at`: looks ahead from here. 时段起。'),
        to: optional('The span ends here, not included. 时段止。'),
        severity: z.enum(['ERROR', 'WARNING', 'INFO']).optional().describe('Only of this severity. 严重程度。'),
        limit: limit(20),
      },
    },
    async ({ limit, ...given }, asked) => {
      const found = await zhifen.findings({ ...given, pageSize: limit }, asked).toArray(limit);
      const lines = found.map(({ code, sentence }) => `${code} ${sentence}`);
      return [lines.join('\n'), { findings: found.map(answers.finding) }];
    },
  );

  tool(
    'explain',
    {
      title: 'Explain 说明理由',
      description:
        'Why an answer is as it is: every rule, record and article in sentences, what is not stated and what would settle it. About a matter, or about a post. 逐条说明认定理由：规则、记录、条文，未载明之处及如何确定。',
      input: { post: post.optional(), ...who, minCertainty },
    },
    async (given, asked) => {
      if (given.post !== undefined) {
        const answer = await zhifen.standIn({ ...given, for: given.post, matter: matterIn(given) }, asked);
        return [explain(answer, asked.language), answers.standingIn(answer)];
      }
      const answer = await zhifen.whoIsResponsible({ ...given, matter: matterOf(given) }, asked);
      return [explain(answer, asked.language), answers.responsible(answer)];
    },
  );
}

function addRecordingTools(tool: AddTool, zhifen: Zhifen, previews: Previews): void {
  tool(
    'preview',
    {
      title: 'Preview changes 推演',
      description:
        'What a change set would alter: who gains, who loses, new gaps and conflicts. Nothing is recorded. Show the result to a person before `record`. 变更集将使谁增加、谁减少，产生哪些缺口和冲突；不作记入。记入前请交有关人员过目。',
      input: { changeSet },
    },
    async (given, asked) => {
      const changes = given.changeSet as unknown as ChangeSetInput;
      const { revision } = await zhifen.ledger(asked);
      const comparison = await zhifen.preview({ changes }, asked);
      const hash = previews.add({ changeSet: changes, revision });
      const zh = `变更集将产生 ${comparison.differences.length} 处差异，${comparison.appearing.length} 项新的核查发现；推演指纹 ${hash}`;
      const en = `It would make ${comparison.differences.length} differences and ${comparison.appearing.length} new findings; its hash is ${hash}`;
      return [asked.language === 'zh' ? zh : en, { preview: hash, revision, ...answers.compared(comparison) }];
    },
  );

  tool(
    'record',
    {
      title: 'Record what was previewed 记入',
      description:
        'Records the change set that `preview` returned this hash for, as it was and on the ledger as it was; if others recorded since, it is refused: preview again. It stays in the ledger for ever. 记入已推演的变更集；其后账本已有变更的不予记入，请重新推演。记入后永久留存。',
      input: { preview: z.string().describe('The hash that `preview` gave. 推演指纹。') },
      records: true,
    },
    async (given, asked) => {
      const { changeSet, revision } = previews.find(given.preview);
      const recorded = await zhifen.record({ ...changeSet, expectedRevision: revision }, asked);
      const { proposal, findings, ...rest } = recorded;
      const zh = proposal === null ? `已记入，第 ${recorded.revision} 版` : '待第二人批准，尚未记入';
      const en =
        proposal === null
          ? `Recorded as revision ${recorded.revision}`
          : 'A second person has to approve it; not recorded yet';
      const data = { ...rest, awaitsApproval: proposal !== null, findings: findings.map(answers.finding) };
      return [asked.language === 'zh' ? zh : en, data];
    },
  );
}

interface ToolDescription {
  readonly title: string;
  readonly description: string;
  /** Whether it records. */
  readonly records?: boolean;
}

interface GivenMatter {
  readonly matter?: string | undefined;
  readonly duty?: string | undefined;
}

const matterIn = ({ matter, duty }: GivenMatter): MatterInput | undefined =>
  duty !== undefined ? { duty } : matter !== undefined ? { text: matter } : undefined;

function matterOf(given: GivenMatter): MatterInput {
  const found = matterIn(given);
  if (found !== undefined) return found;
  const texts = { zh: '请用 matter 或 duty 指明事项', en: 'say which matter, with `matter` or `duty`' };
  throw new InvalidInput({ code: 'MISSING_FIELD', path: ['matter'], texts });
}

/** The sentence of an answer, with what its words were understood as and what would settle what it leaves open. */
function shortly(answer: Answer | StandInAnswer, { language }: AskOptions): string {
  const gaps = 'gaps' in answer ? answer.gaps : answer.gap === null ? [] : [answer.gap];
  const settled = gaps.map(({ settledBy }) => settledBy);
  const how = language === 'zh' ? '补录即可确定：' : 'Settled by: ';
  return [answer.sentence, ...[...new Set(settled)].map((each) => how + each)].join('\n');
}

/** An error of the API is told as a result, so that the one who asked can mend the question. */
function refused(error: unknown): CallToolResult {
  if (!(error instanceof ZhifenError)) throw error;
  const { code, texts, problems } = error;
  const suggestions = problems.flatMap((problem) => problem.suggestions);
  const perhaps = suggestions.length === 0 ? [] : [`? ${suggestions.join(' · ')}`];
  return { isError: true, content: [{ type: 'text', text: [code, texts.zh, texts.en, ...perhaps].join('\n') }] };
}
