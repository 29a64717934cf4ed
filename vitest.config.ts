import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closingLine.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', new ClosingLine()],
  },
});
