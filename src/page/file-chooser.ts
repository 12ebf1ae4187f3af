import { text } from '../messages/index.js'
import { element } from './dom.js'
import type { Words } from './words.js'

/** Where files are chosen, or dropped. */
export class FileChooser {
  readonly view: HTMLElement

  /** @param onFiles told the files whenever others are chosen */
  constructor(words: Words, onFiles: (files: readonly File[]) => void) {
    const input = element('input', {
      ...{ id: 'files', type: 'file', multiple: true, class: 'hidden-input' },
      change: () => {
        const files = [...(input.files ?? [])]
        // So that the same file, mended meanwhile, can be chosen again.
        input.value = ''
        if (files.length > 0) onFiles(files)
      },
    })
    this.view = element(
      'div',
      { class: 'drop' },
      element(
        'p',
        {},
        input,
        words.in('label', text('page.choose'), { for: 'files', class: 'button primary' }),
        ' ',
        words.in('span', text('page.drop')),
      ),
      words.in('p', text('page.formats'), { class: 'hint' }),
    )
    acceptDrops(this.view, onFiles)
  }
}

/** Takes files that are dropped anywhere; a browser would leave the page for them otherwise. */
function acceptDrops(zone: HTMLElement, onFiles: (files: readonly File[]) => void): void {
  const isOver = (over: boolean) => zone.classList.toggle('over', over)
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    isOver(true)
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) isOver(false)
  })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    isOver(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) onFiles(files)
  })
}
