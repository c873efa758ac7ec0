import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the server: the real one, or `npm run mock`. */
const server = process.env['OFFING_SERVER'] ?? 'http://127.0.0.1:8080';

/** Every browser that can run this page reads woff2: the older copies of the fonts are not shipped. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform(code, id) {
    if (!/@fontsource[^?]*\.css/.test(id)) return null;
    return { code: code.replace(/, url\([^)]*\.woff\) format\('woff'\)/g, ''), map: null };
  },
};

export default defineConfig({
  base: './',
  plugins: [woff2Only, svelte()],
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': { target: server, ws: true },
      '/metrics': { target: server },
    },
  },
  worker: { format: 'es' },
  // Component tests mount Svelte in happy-dom, so they need its browser half.
  ...(process.env['VITEST'] ? { resolve: { conditions: ['browser'] } } : {}),
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'target/**'],
    environment: 'node',
  },
});
