import { defineConfig } from 'vitest/config';

/** Journeys through the built page in a real browser; see e2e/. One at a time: the browser draws in software. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    passWithNoTests: true,
  },
});
