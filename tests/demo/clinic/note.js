const editor = document.getElementById('editor')
const text = document.getElementById('note-text')
const saved = document.getElementById('saved')

document.getElementById('write').addEventListener('click', () => editor.showModal())

editor.addEventListener('close', () => {
  if (editor.returnValue !== 'save' || text.value === '') return
  saved.textContent = text.value
  saved.hidden = false
})
