import type { CommanderError } from 'commander';
import type { Path, Problem } from '../../model/error.js';
import type { Language } from '../../model/text.js';
import type { LocatedProblem } from '../../service/yamlFile.js';

/** The options by which what a use case calls a field is given on the command line. */
const options: Readonly<Record<string, string>> = {
  at: '--at',
  knownAt: '--known-at',
  knownFrom: '--known-from',
  knownTo: '--known-to',
  to: '--to',
  within: '--within',
  root: '--within',
  area: '--area',
  assume: '--assume',
  seed: '--seed',
  government: '--government',
  governments: '--governments',
  store: '--store',
  from: '--from',
  server: '--server',
};

/** Fields that are given as the subject of the command itself: the message names it already. */
const subjects = ['matter', 'for', 'id', 'case', 'who', 'of', 'what', 'file', 'text', 'commandId', 'contentHash'];

/** Options by which a field of their own name is given. */
const given = [
  'table',
  'out',
  'svg',
  'report',
  'format',
  'template',
  'receipt',
  'evidence',
  'checkpoints',
  'public-key',
  'reason',
  'number',
];

/** Every problem of an error, one line each, with what was perhaps meant. */
export function errorText({ problems }: { readonly problems: readonly Problem[] }, language: Language): string {
  return problems.map((each) => problemText(each, language)).join('\n');
}

function problemText(problem: Problem, language: Language): string {
  if (isLocated(problem)) return locatedText(problem, language);
  const zh = language === 'zh';
  const where = placeText(problem, language);
  const place = where === '' ? '' : zh ? `（${where}）` : ` (${where})`;
  return `${zh ? '错误：' : 'error: '}${problem.message[language]}${place}${suggestionText(problem, language)}`;
}

/** `file:line:column CODE message (path) 建议: …`, as editors and scripts read it. */
export function locatedText(problem: LocatedProblem, language: Language): string {
  const { file, line, column, code, message, path } = problem;
  const where = path.length === 0 ? '' : ` (${pathText(path)})`;
  return `${file}:${line}:${column} ${code} ${message[language]}${where}${suggestionText(problem, language)}`;
}

function suggestionText({ suggestions }: Problem, language: Language): string {
  if (suggestions.length === 0) return '';
  return language === 'zh' ? ` 建议: ${suggestions.join('、')}` : ` perhaps: ${suggestions.join(', ')}`;
}

const isLocated = (problem: Problem): problem is LocatedProblem => 'file' in problem && 'line' in problem;

/** Where it was given: an option as it is written on the command line, a field of a file by its path. */
function placeText({ path, message }: Problem, language: Language): string {
  const [first, ...rest] = path;
  if (first === undefined || subjects.includes(String(first))) return '';
  const option = rest.length === 0 ? (options[first] ?? optionOf(String(first))) : undefined;
  if (option === undefined) return pathText(path);
  return message[language].includes(option) ? '' : option;
}

const optionOf = (field: string): string | undefined => (given.includes(field) ? `--${field}` : undefined);

/** `changes[3].assert.post.title` */
export function pathText(path: Path): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

/** What commander says of a mistake in the command line, and the same in Chinese. */
const mistakes: readonly (readonly [said: RegExp, zh: string])[] = [
  [/^unknown option '(.+?)'/, '没有这个选项 $1'],
  [/^unknown command '(.+?)'/, '没有这个命令 $1'],
  [/^missing required argument '(.+?)'/, '缺少参数 <$1>'],
  [/^required option '(.+?)' not specified/, '缺少必需的选项 $1'],
  [/^option '(.+?)' argument missing/, '选项 $1 缺少值'],
  [/^option '(.+?)' cannot be used with option '(.+?)'/, '选项 $1 与 $2 不能同时使用'],
  [/^too many arguments.* Expected (\d+) .*got (\d+)\./, '参数过多：至多 $1 个，给了 $2 个'],
  [/^option '(.+?)' argument '(.*)' is invalid\. ?/s, '选项 $1 的值“$2”不合要求：'],
  [/^command-argument value '(.*)' is invalid for argument '(.+?)'\. ?/s, '参数 <$2> 的值“$1”不合要求：'],
  [/Allowed choices are (.+)\.$/, '可为 $1'],
  [/\n\(Did you mean (?:one of )?(.+)\?\)$/, ' 建议: $1'],
];

/** A mistake in the command line itself, as the parser of arguments found it. */
export function usageText({ message }: CommanderError, language: Language): string {
  const found = message.replace(/^error: /, '');
  if (language === 'en') return `error: ${found}`;
  return `错误：${mistakes.reduce((text, [said, zh]) => text.replace(said, zh), found)}`;
}
