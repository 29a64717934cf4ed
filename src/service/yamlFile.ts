import { type Path, type Problem, problem, toldOf, tooLarge } from '../model/error.js';
import { limits } from '../model/limits.js';
import { decoded } from '../util/encoding.js';
import { isTooLarge, readRegularFile, whyUnreadable } from '../util/regularFile.js';

/** Where a problem stands in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type LocatedProblem = Problem & Place & { readonly file: string };

/** A file as read. Its `input` is nothing in particular until it has been checked. */
export interface InputFile {
  readonly path: string;
  readonly input: unknown;
  /** Where the value at `path` stands; of a value that is not there, where it should be. */
  locate(path: Path): Place;
  /** That it could not be read, or is not in the form of such a file. */
  readonly problems: readonly LocatedProblem[];
}

const start: Place = { line: 1, column: 1 };

/** A file of which nothing is taken, for what is wrong with it; without a place, at its beginning. */
export const refusedFile = (path: string, problems: readonly (Problem & Partial<Place>)[]): InputFile => ({
  path,
  input: undefined,
  locate: () => start,
  problems: toldOf(problems.map((each) => ({ ...start, ...each, file: path }))),
});

/** The text of a file in UTF-8; else the file as refused, with what it is instead. */
export async function readText(path: string): Promise<string | InputFile> {
  let bytes: Buffer;
  try {
    bytes = await readRegularFile(path, limits.yamlBytes);
  } catch (cause) {
    if (isTooLarge(cause)) return refusedFile(path, [fileTooLarge()]);
    const { zh, en } = whyUnreadable(cause);
    const message = { zh: `文件无法读取（${zh}）`, en: `the file cannot be read (${en})` };
    return refusedFile(path, [problem('UNREADABLE_FILE', [], message)]);
  }
  const read = decoded(bytes);
  if ('text' in read) return read.text;
  const before = new TextDecoder().decode(bytes).slice(0, read.firstWrong).split('\n');
  const { zh, en } = read.notUtf8;
  const found = problem('INVALID_ENCODING', [], { zh: `文件${zh}`, en: `the file ${en}` });
  return refusedFile(path, [{ ...found, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }]);
}

/** A file of YAML or JSON that holds one document. */
export async function readYaml(path: string): Promise<InputFile> {
  const [first, second] = await readYamls(path);
  if (first === undefined) return { path, input: null, locate: () => start, problems: [] };
  if (second === undefined || first.problems.length > 0) return first;
  const message = { zh: '该文件只能有一个 YAML 文档', en: 'this file holds one YAML document' };
  return refusedFile(path, [{ ...problem('INVALID_YAML', [], message), ...second.start }]);
}

/** One of the documents of a file. */
export interface YamlFile extends InputFile {
  /** Where it begins. */
  readonly start: Place;
}

/** The documents of a file of YAML or JSON, in their order; one that is refused, where anything of the file cannot be read. */
export async function readYamls(path: string): Promise<readonly YamlFile[]> {
  const text = await readText(path);
  if (typeof text !== 'string') return [{ ...text, start }];
  // Loaded only here: most commands read no file.
  const [{ LineCounter }, { nodeAt, readDocuments }] = await Promise.all([import('yaml'), import('./yamlDocument.js')]);
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const { documents, mistakes } = readDocuments(text, lines);
  if (mistakes.length > 0) {
    const problems = mistakes.map(({ message: { zh, en }, offset }) => ({
      ...problem('INVALID_YAML', [], { zh: `YAML 有误：${zh}`, en: `not valid YAML: ${en}` }),
      ...placeOf(offset),
    }));
    return [{ ...refusedFile(path, problems), start }];
  }
  return documents.map((document) => {
    const begins = placeOf(document.range?.[0] ?? 0);
    const locate = (at: Path): Place => {
      const range = nodeAt(document, at)?.range;
      return range == null ? begins : placeOf(range[0]);
    };
    // The aliases were counted.
    return { path, input: document.toJS({ maxAliasCount: -1 }), locate, problems: [], start: begins };
  });
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

export function located(file: InputFile, problems: readonly Problem[]): LocatedProblem[] {
  return toldOf(problems).map((each) => ({ ...each, ...file.locate(each.path), file: file.path }));
}
