import { checkChangeSet } from '../checkDraft.js';
import type { Context } from '../context.js';
import { type LocatedProblem, located, readYaml } from '../yamlFile.js';

// A change set is written as any other YAML file of ours, and read and told of in the same way.
export {
  type LocatedProblem,
  located,
  readYaml as readChangeSetFile,
  type YamlFile as ChangeSetFile,
} from '../yamlFile.js';

/** Everything wrong with a file as the next change set of the ledger, with its place; none if it may be recorded. */
export async function checkFile(context: Context, path: string): Promise<readonly LocatedProblem[]> {
  const file = await readYaml(path);
  if (file.problems.length > 0) return file.problems;
  return located(file, await checkChangeSet(context, file.input));
}
