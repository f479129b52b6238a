const views = [...document.querySelectorAll('.view')]
const links = [...document.querySelectorAll('nav a')]

/** Shows the view that the address names, the chart at first. */
function show() {
  const name = location.hash.slice(1) || 'chart'
  for (const view of views) view.hidden = view.id !== name
  for (const link of links) {
    if (link.hash === `#${name}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  scrollTo(0, 0)
}

addEventListener('hashchange', show)
show()

for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault())

const letter = document.getElementById('letter-body')
letter.setAttribute('role', 'textbox')
letter.setAttribute('aria-multiline', 'true')
letter.setAttribute('aria-label', 'Letter')
