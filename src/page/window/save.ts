import { element } from './dom.js'

/** How long an address of a file is kept for a browser that begins to save it, in milliseconds. */
const SAVING_MS = 60_000

/** Has the browser save a file. */
export function save(name: string, content: Blob): void {
  const href = URL.createObjectURL(content)
  element('a', { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), SAVING_MS)
}

/** A report as the command line writes it. */
export function saveJson(name: string, document: unknown): void {
  save(name, new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }))
}
