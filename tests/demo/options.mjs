/**
 * What `npm start` was asked for.
 * @param {string[]} words
 * @returns {{ browser?: 'chromium' | 'firefox', headless: boolean, screens: string }}
 * @throws {Error} on a word that means nothing here
 */
export function readOptions(words) {
  const options = { headless: !hasDisplay(), screens: 'tests/screens' }
  for (let i = 0; i < words.length; i++) {
    const [name, given] = words[i].split('=', 2)
    const value = () => given ?? words[++i]
    if (name === '--headless') options.headless = true
    else if (name === '--browser') options.browser = value()
    else if (name === '--screens') options.screens = value()
    else
      throw new Error(
        `“${words[i]}” means nothing here. There are: --headless, --browser chromium|firefox, --screens FOLDER.`,
      )
  }
  const { browser } = options
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser takes chromium or firefox, not “${browser}”.`)
  }
  return options
}

/** macOS and Windows always have one; elsewhere a server to draw on has to be named. */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
