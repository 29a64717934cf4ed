import type { TestCase, TestModule } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';

/** How many of the slowest files are told. */
const slowest = 10;

/**
 * Ends a run with the slowest files, with what was left out and why, by name, and then with `N passed, N failed` alone on
 * a line.
 *
 * Under `CI=true` a test that was left out counts as failed: nothing is skipped silently.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    tellSlowest(modules);
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string): readonly TestCase[] => tests.filter((test) => test.result().state === state);
    const left = inState('skipped');
    for (const test of left) process.stdout.write(`left out: ${test.fullName} (${reasonOf(test)})\n`);
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const ci = process.env.CI === 'true';
    const failed = inState('failed').length + broken + errors.length + (ci ? left.length : 0);
    if (failed > 0) process.exitCode = 1;
    const skipped = !ci && left.length > 0 ? `, ${left.length} skipped` : '';
    process.stdout.write(`${inState('passed').length} passed, ${failed} failed${skipped}\n`);
  }
}

/** In seconds of this machine while others run beside. */
function tellSlowest(modules: readonly TestModule[]): void {
  const files = modules.map((module) => {
    const { duration, collectDuration, setupDuration } = module.diagnostic();
    return { name: module.relativeModuleId, seconds: (duration + collectDuration + setupDuration) / 1_000 };
  });
  for (const { name, seconds } of files.sort((a, b) => b.seconds - a.seconds).slice(0, slowest))
    process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${name}\n`);
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return ('note' in result ? result.note : undefined) ?? 'not run';
}
