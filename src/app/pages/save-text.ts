/** Hands a text to the browser's downloads, under a name. Nothing is sent: the address lies in this page's memory. */
export function saveText(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the text by now.
  setTimeout(() => URL.revokeObjectURL(url))
}
