import { DomainError, type Path, type Problem } from '../model/error.js';

/** What is wrong with something that a caller gave under `path`, so that it can be told with all the rest. */
export function problemsWith(path: Path, read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.problems.map((each) => ({ ...each, path: [...path, ...each.path] }));
  }
}
