/** The first document of a pack, once it has passed its schema. */
export interface PackHeader {
  pack: string
  title: string
  version: string | number
  about?: string
  extend?: Record<string, string | string[]>
  sources?: Record<string, string>
}
