import { type Path, type Problem, problem, toldOf, tooLarge } from '../model/error.js';
import { limits } from '../model/limits.js';
import { isTooLarge, readRegularFile, whyUnreadable } from '../util/regularFile.js';
import { decoded } from './encoding.js';

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

export async function readYaml(path: string): Promise<YamlFile> {
  // Loaded only here: most commands read no file.
  const [{ isNode, LineCounter }, { readDocument }] = await Promise.all([import('yaml'), import('./yamlDocument.js')]);
  const start = { line: 1, column: 1 };
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const refused = (...problems: readonly (Problem & Partial<Place>)[]): YamlFile => ({
    path,
    input: undefined,
    locate: () => start,
    problems: toldOf(problems.map((each) => ({ ...start, ...each, file: path }))),
  });
  let bytes: Buffer;
  try {
    bytes = await readRegularFile(path, limits.yamlBytes);
  } catch (cause) {
    if (isTooLarge(cause)) return refused(fileTooLarge());
    const { zh, en } = whyUnreadable(cause);
    return refused(
      problem('UNREADABLE_FILE', [], { zh: `文件无法读取（${zh}）`, en: `the file cannot be read (${en})` }),
    );
  }
  const read = decoded(bytes);
  if ('notUtf8' in read) {
    const text = new TextDecoder().decode(bytes);
    lines.addNewLine(0);
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
    const { zh, en } = read.notUtf8;
    const found = problem('INVALID_ENCODING', [], { zh: `文件${zh}`, en: `the file ${en}` });
    return refused({ ...found, ...placeOf(read.firstWrong) });
  }
  const { document, mistakes } = readDocument(read.text, lines);
  if (mistakes.length > 0) {
    const problems = mistakes.map(({ message: { zh, en }, offset }) => ({
      ...problem('INVALID_YAML', [], { zh: `YAML 有误：${zh}`, en: `not valid YAML: ${en}` }),
      ...placeOf(offset),
    }));
    return refused(...problems);
  }
  const locate = (at: Path): Place => {
    for (let length = at.length; length > 0; length--) {
      const node = document?.getIn(at.slice(0, length), true);
      if (isNode(node) && node.range != null) return placeOf(node.range[0]);
    }
    return start;
  };
  // The aliases were counted.
  return { path, input: document?.toJS({ maxAliasCount: -1 }), locate, problems: [] };
}

const fileTooLarge = (): Problem => {
  const most = limits.yamlBytes.toLocaleString('en');
  return tooLarge(
    [],
    { zh: '文件过大', en: 'the file is too large' },
    { zh: `${most} 字节`, en: `${most} bytes` },
    { zh: '请分成数个文件', en: 'make several files of it' },
  );
};

export function located(file: YamlFile, problems: readonly Problem[]): LocatedProblem[] {
  return toldOf(problems).map((each) => ({ ...each, ...file.locate(each.path), file: file.path }));
}
