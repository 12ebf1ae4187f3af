import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './action.js'

/** A fenced block of a document. */
export interface Snippet {
  /** The document and the line of the block's first line, for messages. */
  readonly place: string
  readonly language: string
  readonly text: string
}

/** A document for users in both languages. */
export interface DocumentPair {
  readonly english: string
  readonly chinese: string
}

/** The Chinese document that an English one has. */
export function chineseOf(name: string): string {
  return name.replace(/\.md$/, '.zh-CN.md')
}

/** The documents for users: the README, and those in `docs/`. */
export const PAIRS: readonly DocumentPair[] = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md') && !name.endsWith('.zh-CN.md'))
    .sort()
    .map((name) => `docs/${name}`),
].map((english) => ({ english, chinese: chineseOf(english) }))

/** All documents for users, as far as they are there. */
export const READMES: readonly string[] = PAIRS.flatMap(({ english, chinese }) => [
  english,
  chinese,
]).filter((name) => existsSync(join(ROOT, name)))

/** The text of a document of the repository. */
export function readDocument(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8')
}

/** Anchors of the headings of a text, as GitHub makes them; from `depth` number signs on. */
export function anchorsOf(text: string, depth = 1): string[] {
  const prose = text.replace(/^( *)(`{3,})[\s\S]*?^\1\2/gm, '')
  return Array.from(prose.matchAll(/^(#+) (.*)$/gm)).flatMap(([, signs = '', heading = '']) =>
    signs.length < depth
      ? []
      : heading
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
          .replaceAll(' ', '-'),
  )
}

/** The snippets of documents, each text once: a translation shows the same ones again. */
export function distinctSnippets(names: readonly string[]): Snippet[] {
  const snippets = names.flatMap(snippetsOf).reverse()
  return [
    ...new Map(snippets.map((one) => [`${one.language}\n${one.text}`, one])).values(),
  ].reverse()
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
