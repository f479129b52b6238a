import { resolve } from 'node:path'
import { defineConfig } from 'wxt'

/**
 * The extension's manifest and build. `build --mode demo` differs in one thing: it may read localhost, it goes to its own folder
 * and it is never zipped (see DESIGN: builds).
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  webExt: { disabled: true },
  manifest: ({ browser, mode }) => ({
    name: 'Kind Curiosity',
    default_locale: 'en',
    description: '__MSG_manifest_description__',
    // Keys are the writer's to choose, but for the one that brings quiet.
    commands: {
      quiet: { description: '__MSG_command_quiet__', suggested_key: { default: 'Alt+Shift+Q' } },
      'check-field': { description: '__MSG_command_check_field__' },
      // Without keys at first: where one writes, most of them would take a letter from somebody.
      'open-list': { description: '__MSG_command_list__' },
      _execute_action: { description: '__MSG_command_popup__' },
    },
    storage: { managed_schema: 'managed_schema.json' },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'demo' ? { host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'] } : {}),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kind-curiosity@kind-curiosity.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    // The preload polyfill would be the one call to fetch in all that ships.
    build: { target: ['chrome120', 'firefox140'], sourcemap: false, modulePreload: false },
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    resolve: { alias: { '#tables': resolve(import.meta.dirname, '.tables') } },
  }),
})
