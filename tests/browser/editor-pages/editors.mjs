/**
 * Every editor of the table: its module in this folder, what its name is to people, where the field is, and what it cannot do by itself.
 * `frame`: the field is in a frame. `plain`: it knows no bold. `oneLine`: it knows no second line. `redo`: its own key for it, or its button.
 * `pace`: milliseconds between two keys, where it makes another text of keys that come faster than anyone types, with the extension and without.
 * @typedef {{ id: string, name: string, field: string, frame?: boolean, plain?: boolean, oneLine?: boolean, redo?: string, pace?: number }} EditorRow
 * @type {readonly EditorRow[]}
 */
export const editors = [
  { id: 'textarea', name: 'textarea', field: 'textarea', plain: true },
  { id: 'input', name: 'input', field: 'input', plain: true, oneLine: true },
  { id: 'contenteditable', name: 'contenteditable', field: '.field' },
  { id: 'react-textarea', name: 'React textarea', field: 'textarea', plain: true },
  { id: 'react-input', name: 'React input', field: 'input', plain: true, oneLine: true },
  { id: 'prosemirror', name: 'ProseMirror', field: '.ProseMirror' },
  { id: 'shadow-prosemirror', name: 'ProseMirror in a web component', field: '>>> .ProseMirror' },
  { id: 'tiptap', name: 'TipTap', field: '.ProseMirror' },
  { id: 'lexical', name: 'Lexical', field: '.field' },
  { id: 'slate', name: 'Slate', field: '.field' },
  { id: 'quill', name: 'Quill', field: '.ql-editor' },
  { id: 'ckeditor5', name: 'CKEditor 5', field: '.ck-editor__editable' },
  { id: 'tinymce', name: 'TinyMCE (frame)', field: 'body', frame: true },
  { id: 'tinymce-inline', name: 'TinyMCE (inline)', field: '.mce-content-body' },
  { id: 'draft', name: 'Draft.js', field: '.public-DraftEditor-content' },
  { id: 'codemirror', name: 'CodeMirror 6', field: '.cm-content', plain: true },
  { id: 'trix', name: 'Trix', field: 'trix-editor', redo: '[data-trix-action=redo]', pace: 45 },
  { id: 'summernote', name: 'Summernote', field: '.note-editable', redo: 'Control+KeyY' },
  { id: 'jodit', name: 'Jodit', field: '.jodit-wysiwyg' },
  { id: 'design-mode', name: 'designMode frame', field: 'body', frame: true },
  { id: 'written-frame', name: 'document.write frame', field: 'body', frame: true },
  { id: 'rewritten-frame', name: 'CKEditor 4-style frame', field: 'body', frame: true },
]
