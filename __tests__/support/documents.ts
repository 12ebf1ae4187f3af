import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './action.js'

/** A fenced block of a document. */
export interface Snippet {
  /** The document and the line of the block's first line, for messages. */
  readonly place: string
  readonly language: string
  readonly text: string
}

/** The documents for users, as far as they are there. */
export const READMES = ['README.md', 'README.zh-CN.md'].filter((name) =>
  existsSync(join(ROOT, name)),
)

/** The text of a document of the repository. */
export function readDocument(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8')
}

/** Every fenced block of a document, whatever its language. */
export function snippetsOf(name: string): Snippet[] {
  const document = readDocument(name)
  return Array.from(document.matchAll(/^( *)(`{3,}|~{3,})(.*)\n([\s\S]*?)^\1\2 *$/gm), (found) => {
    const [, indent = '', , language = '', text = ''] = found
    const line = document.slice(0, found.index).split('\n').length + 1
    return {
      place: `${name}:${line}`,
      language: language.trim(),
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }
  })
}
