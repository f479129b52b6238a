import polyfill from 'webextension-polyfill'
import { openWith } from './browser.ts'

/** Imported first by whatever answers messages: the background and our own pages. */
openWith(polyfill)
