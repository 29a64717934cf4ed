import type { TestCase, TestModule } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';

/**
 * Ends a run with what was left out and why, by name, and then with `N passed, N failed` alone on a line.
 *
 * Under `CI=true` a test that was left out counts as failed: nothing is skipped silently.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
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

function reasonOf(test: TestCase): string {
  const result = test.result();
  return ('note' in result ? result.note : undefined) ?? 'not run';
}
