import { preferredLanguage } from './language.js'
import { runPart } from './parts.js'

// The only script that is run before the page is seen: it puts what stands there already into the
// language of the browser, and leaves all else for later.
const language = preferredLanguage(navigator.languages)
document.documentElement.lang = language
for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
  const words = place.getAttribute(`data-${language}`)
  if (words !== null) place.textContent = words
}
const switcher = document.querySelector<HTMLSelectElement>('#language')
if (switcher !== null) switcher.value = language

document.addEventListener('DOMContentLoaded', () => {
  const start = () => setTimeout(() => runPart('window'))
  // Nothing is painted of a page that nobody sees.
  if (document.hidden) start()
  else requestAnimationFrame(start)
})
