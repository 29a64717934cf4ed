import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `/embed.js`: one script without modules, which a page of any site may load. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    lib: { entry: here('main.ts'), formats: ['iife'], name: 'zhifenEmbed', fileName: () => 'embed.js' },
    outDir: here('../../dist/embed'),
    emptyOutDir: true,
    // What Chromium 87 knows.
    target: 'es2020',
    reportCompressedSize: false,
  },
});
