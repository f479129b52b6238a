import type { RefObject } from 'preact'

interface FileFieldProps {
  field: RefObject<HTMLInputElement | null>
  /** What it opens, for whoever meets it by a screen reader's list of fields. */
  label: string
  /** Kinds of files, as an `accept` attribute says them. */
  accept: string
  onOpen(file: File): void
}

/** The hidden field by which a file is opened: a button clicks it. */
export function FileField({ field, label, accept, onOpen }: FileFieldProps) {
  return (
    <input
      ref={field}
      type="file"
      hidden
      accept={accept}
      aria-label={label}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        if (file) onOpen(file)
        // The same file can be opened again.
        currentTarget.value = ''
      }}
    />
  )
}
