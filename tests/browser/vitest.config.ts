import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * Tests against the built extension in the browser that KC_BROWSER names. One file after the other, one browser at a time, and
 * nothing is tried twice: a test that passes only sometimes is a failure to look at.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    name: process.env.KC_BROWSER ?? 'chromium',
    environment: 'node',
    globalSetup: ['tests/browser/editor-pages/build.mjs'],
    include: ['tests/browser/**/*.browser.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 15_000,
  },
})
