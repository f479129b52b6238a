export interface EditorRow {
  id: string
  name: string
  field: string
  frame?: boolean
  plain?: boolean
  oneLine?: boolean
  redo?: string
  pace?: number
}
export const editors: readonly EditorRow[]
