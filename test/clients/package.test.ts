import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';
import { installPackage } from '../support/build.js';
import { programOfRun } from '../support/ofRun.js';
import { used, usePackage } from '../support/usePackage.js';

const packageOfRun = async () => dirname(dirname(dirname(await programOfRun())));

describe('the package as it is published', () => {
  it('has exports that every tool finds, with types that are true of them', async () => {
    const { tarball } = await installPackage(await packageOfRun());
    const { messages } = await publint({ pkgDir: await packageOfRun(), pack: false, strict: true });
    expect(messages).toEqual([]);
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
    if (analysis.types === false) throw new Error('no types were found');
    // There is no CommonJS, and resolution as of Node 10 knows no `exports`.
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', './client', './schema']));
  });

  it('is compiled against and runs, out of its tarball', async () => {
    const { project } = await installPackage(await packageOfRun());
    expect(await usePackage(process.execPath, project)).toEqual(used);
  });
});
