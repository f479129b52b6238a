/** Where the built pages are. */
export const pagesFolder: string
/** Bundles the page of every editor from its npm package, unless that was done from these very sources. */
export default function buildEditorPages(): Promise<void>
