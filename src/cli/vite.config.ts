import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The program in a few files with what it needs of its libraries, which load several times as fast as hundreds. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  // Whatever has a part that is made for one platform stays outside.
  ssr: { noExternal: true, external: ['@node-rs/jieba', '@photostructure/sqlite'], target: 'node' },
  build: {
    ssr: here('main.ts'),
    outDir: here('../../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    license: true,
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
});
