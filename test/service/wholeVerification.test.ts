import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('a process that closes a verification while it rests goes on to its end', () => {
  // In a process of its own, which nothing else keeps alive.
  const program = `
    import { verifyNowAndThen } from './src/service/operate/wholeVerification.ts';
    let rests = () => {};
    const resting = new Promise((resolve) => (rests = resolve));
    const verify = async (pause) => {
      for (;;) {
        rests();
        await pause();
      }
    };
    const told = () => { throw new Error('it was closed'); };
    const verification = verifyNowAndThen({ verify, after: 0, every: 1000, now: String, onResult: told, onFailure: told });
    const alive = setInterval(() => {}, 1000);
    await resting;
    clearInterval(alive);
    await verification.close();
    console.log('closed');
  `;
  const told = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  expect(told.toString()).toBe('closed\n');
});
