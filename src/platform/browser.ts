/** The one door to the extension API: everything else of ours imports it from here. */
export { default as browser } from 'webextension-polyfill'
