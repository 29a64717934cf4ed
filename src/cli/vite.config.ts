import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What has a part for each platform, and what is loaded later (`util/loadedLater.ts`), is installed beside the program. */
const beside = ['@node-rs/jieba', '@photostructure/sqlite', 'opencc-js', 'pdfjs-dist', 'pinyin-pro'];

const client = here('../client/index.ts');

/** One copy of the client for all of the package: whoever takes it from `zhifen` or `zhifen/client` gets the same classes of errors. */
const oneClient: Plugin = {
  name: 'one-client',
  enforce: 'pre',
  resolveId: async function (source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found?.id === client ? { id: '../client/index.js', external: true } : found;
  },
};

/** The program, and what the package exports for Node, in a few files, with what it needs of its libraries: those load several times as fast as a thousand. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [oneClient],
  ssr: { noExternal: true, external: beside },
  build: {
    ssr: true,
    outDir: here('../../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { main: here('main.ts'), library: here('../library/index.ts'), schema: here('../library/schema.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
