import { buildPackage } from '../test/support/build.js';

let built: Promise<string> | undefined;

/** The folder of the package as it would be published now, built once in a run. */
export function builtPackage(): Promise<string> {
  built ??= buildPackage();
  return built;
}
