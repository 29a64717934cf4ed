import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

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

/** The page, built into the package: hashed files without inline script or style, for browsers of some years ago too. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [shortDocuments],
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
  },
});
