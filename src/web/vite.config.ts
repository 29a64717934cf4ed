import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { wordsByLanguage } from './vite.words.js';

const built = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** GraphQL means the same on one line, and without spaces beside brackets. */
const shortened = (text: string): string =>
  text
    .split(/(\$\{[^}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, ' ').replace(/ ?([{}()]) ?/g, '$1')))
    .join('');

const shortDocuments: Plugin = {
  name: 'short-documents',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/(web\/api\/(\w*[dD]ocuments|fragments)|chart\/query)\.ts$/.test(id)
      ? code.replace(/`[^`]*`/g, shortened)
      : undefined,
};

const jsxInject = `import { h as h$, Fragment as Fragment$ } from 'preact'`;

/** The page, built into the package: hashed files without inline script or style, for browsers of some years ago too. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [shortDocuments, wordsByLanguage()],
  // Elements in the shorter of the two forms.
  oxc: { jsx: { runtime: 'classic', pragma: 'h$', pragmaFrag: 'Fragment$' }, jsxInject },
  build: {
    outDir: built,
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    // What Chromium 87 knows.
    target: 'es2021',
    cssTarget: 'chrome87',
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Few files, as each is a request and packs badly by itself: what the page begins with, and what views share or have alone.
        codeSplitting: {
          groups: [
            { name: 'zh', test: 'words/zh', priority: 2 },
            { name: 'en', test: 'words/en', priority: 2 },
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'part', entriesAware: true, entriesAwareMergeThreshold: 28_000 },
          ],
        },
        chunkFileNames: ({ name }) => `assets/${name.split('~', 1)[0]}-[hash].js`,
      },
    },
  },
});
