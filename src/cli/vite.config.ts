import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What has a part for each platform, and what is loaded later (`util/loadedLater.ts`), is installed beside the program. */
const beside = ['@node-rs/jieba', '@photostructure/sqlite', 'opencc-js', 'pinyin-pro'];

/** The program in a few files, with what it needs of its libraries: those load several times as fast as a thousand. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  ssr: { noExternal: true, external: beside },
  build: {
    ssr: here('main.ts'),
    outDir: here('../../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
});
