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

/** There is one style sheet, which the page has from the beginning: a part is its script alone. */
const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (part) => part()' : undefined),
};

const jsxInject = `import { h as h$, Fragment as Fragment$ } from 'preact'`;

/**
 * The scripts of the page. Few files, as each is a request and packs badly by itself: the words of each language, what the page
 * begins with, and its parts; what several of them share is in the first of those.
 */
const groups = [
  { name: 'zh', test: /words\/zh/ },
  { name: 'en', test: /words\/en/ },
  { name: 'first', tags: ['$initial' as const] },
  { name: 'day', test: /\/src\/(chart|web\/roster)\/|\/views\/(Today|Chart|Below)|\/panel\/Today|\/parts\/Month/ },
  { name: 'answer', test: /\/web\/panel\// },
  { name: 'record', test: /\/web\/(record\/\w+\.|draft\/)/ },
  { name: 'lists', test: /\/views\/(Dut|Matrix|Findings|Mine)/ },
  { name: 'week', test: /\/views\/Week|\/web\/Wall/ },
  { name: 'cases', test: /\/web\/cases\// },
  { name: 'compare', test: /\/web\/compare\// },
  { name: 'export', test: /\/web\/export\// },
  { name: 'notice', test: /\/record\/notice\// },
];

/** The page, built into the package: hashed files without inline script or style, for browsers of some years ago too. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [shortDocuments, plainImports, wordsByLanguage()],
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
        codeSplitting: { groups: groups.map((group, index) => ({ ...group, priority: groups.length - index })) },
      },
    },
  },
});
