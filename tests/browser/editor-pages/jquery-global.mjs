import jquery from 'jquery'

// Summernote looks for it on the window.
window.jQuery = jquery
window.$ = jquery

export default jquery
