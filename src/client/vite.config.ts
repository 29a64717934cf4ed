import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `zhifen/client` in one file, for browsers and Node. Documents stay readable: a server's log shows them. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    lib: { entry: here('index.ts'), formats: ['es'], fileName: () => 'index.js' },
    outDir: here('../../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
  },
});
