import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => resolve(import.meta.dirname, path)

/** Types are stripped and JSX compiled as in the build; `#tables` are what `npm run rules` compiled. */
const shared = {
  resolve: { alias: { '#tables': fromRoot('.tables') } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
}

/**
 * Unit tests in two surroundings, as the layers are: `pure` has no DOM at all, `page` has one. `built` reads what `npm run build`
 * left behind. Browser tests have a config of their own in tests/browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'pure',
          environment: 'node',
          include: [
            'src/{engine,compiler,rules}/**/*.test.{ts,mjs}',
            'tests/*.test.{ts,mjs}',
            'src/app/check/**/*.test.{ts,mjs}',
          ],
          exclude: ['tests/{sizes,manifest,built-engine}.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['src/{editors,session,ui,platform,app}/**/*.test.{ts,tsx}'],
          exclude: ['src/app/check/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'built',
          environment: 'node',
          hookTimeout: 60_000,
          include: ['tests/{sizes,manifest,built-engine}.test.ts'],
        },
      },
    ],
  },
})
