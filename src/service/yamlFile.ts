import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Path, type Problem, problem } from '../model/error.js';

/** Where a problem stands in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type LocatedProblem = Problem & Place & { readonly file: string };

/** A YAML (or JSON) file as read. Its `input` is nothing in particular until it has been checked. */
export interface YamlFile {
  readonly path: string;
  readonly input: unknown;
  /** Where the value at `path` stands; of a value that is not there, where it should be. */
  locate(path: Path): Place;
  /** That it could not be read, or is no YAML. */
  readonly problems: readonly LocatedProblem[];
}

// Aliases multiply what a file says; ours need none, so a few are plenty.
const maxAliases = 100;

export async function readYaml(path: string): Promise<YamlFile> {
  const start = { line: 1, column: 1 };
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const found = problem('UNREADABLE_FILE', [], {
      zh: `文件无法读取（${why}）`,
      en: `the file cannot be read (${why})`,
    });
    return { path, input: undefined, locate: () => start, problems: [{ ...found, ...start, file: path }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = document.errors.map((error) => ({
    ...problem('INVALID_YAML', [], { zh: `YAML 有误：${error.message}`, en: `not valid YAML: ${error.message}` }),
    ...placeOf(error.pos[0]),
    file: path,
  }));
  if (problems.length > 0) return { path, input: undefined, locate: () => start, problems };
  const locate = (at: Path): Place => {
    for (let length = at.length; length > 0; length--) {
      const node = document.getIn(at.slice(0, length), true);
      if (isNode(node) && node.range != null) return placeOf(node.range[0]);
    }
    return start;
  };
  try {
    return { path, input: document.toJS({ maxAliasCount: maxAliases }), locate, problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const found = problem('INVALID_YAML', [], { zh: `YAML 有误：${message}`, en: `not valid YAML: ${message}` });
    return { path, input: undefined, locate, problems: [{ ...found, ...start, file: path }] };
  }
}

export function located(file: YamlFile, problems: readonly Problem[]): LocatedProblem[] {
  return problems.map((each) => ({ ...each, ...file.locate(each.path), file: file.path }));
}
