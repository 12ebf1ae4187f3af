import { describe, expect, test } from '@jest/globals'
import { lexer, type Token, walkTokens } from 'marked'
import { readDocument } from './support/documents.js'

const ENGLISH = 'README.md'
const CHINESE = 'README.zh-CN.md'

/** Everything that `pick` makes out of the parts of a document, in their order. */
function collect(name: string, pick: (token: Token) => string[]): string[] {
  const found: string[] = []
  // Only a callback that is asynchronous would give something to wait for.
  void walkTokens(lexer(readDocument(name)), (token) => {
    found.push(...pick(token))
  })
  return found
}

/** The frame of a document: headings, snippets, tables, lists and comments, without their texts. */
function frame(token: Token): string[] {
  switch (token.type) {
    case 'heading':
      return [`heading ${token['depth']}`]
    case 'code':
      return [`code ${token['lang']}`]
    case 'table':
      return [`table of ${token['header'].length} by ${token['rows'].length}`]
    case 'list':
      return [`list of ${token['items'].length}`]
    case 'html':
      return [token.raw.trim()]
    default:
      return []
  }
}

/** A snippet without what may be said in another language: comments and the texts of a message. */
function snippet(token: Token): string[] {
  if (token.type !== 'code') return []
  return [token.raw.replace(/ #.*$/gm, '').replace(/^( *(?:title|content):) [^$]*$/gm, '$1')]
}

/** A link that stays in the repository. */
function relativeLink(token: Token): string[] {
  return token.type === 'link' && !/^[a-z]+:/.test(token['href']) ? [token['href']] : []
}

/** A name that stands as code in a sentence. */
function inlineCode(token: Token): string[] {
  return token.type === 'codespan' ? [token['text']] : []
}

/** Numbers of four and more digits: limits, codes, years, ports. */
const numbers = (name: string): string[] => readDocument(name).match(/\d[\d,]{2,}\d/g) ?? []

const once = (items: readonly string[]): string[] => [...new Set(items)].sort()

describe('the Chinese README', () => {
  test('has the sections, snippets, tables and lists of the English one, in their order', () => {
    const wanted = collect(ENGLISH, frame)
    expect(wanted).toEqual(expect.arrayContaining(['heading 1', 'heading 3', 'code yaml']))
    expect(collect(CHINESE, frame)).toEqual(wanted)
  })

  test('shows the same snippets, but for comments and the texts of messages', () => {
    const wanted = collect(ENGLISH, snippet)
    expect(wanted.join('')).toMatch(/^ +title:$/m)
    expect(collect(CHINESE, snippet)).toEqual(wanted)
  })

  test('leads to the same files, and back to the English one', () => {
    const wanted = collect(ENGLISH, relativeLink)
    expect(wanted).toContain(CHINESE)
    const links = wanted.map((link) => (link === CHINESE ? ENGLISH : link))
    expect(collect(CHINESE, relativeLink)).toEqual(links)
  })

  test('names the same inputs, options, files, codes and limits', () => {
    const names = collect(ENGLISH, inlineCode)
    expect(names).toContain('secret-key')
    expect(once(collect(CHINESE, inlineCode))).toEqual(once(names))
    expect(numbers(ENGLISH)).toEqual(expect.arrayContaining(['1008035', '104,857,600']))
    expect(once(numbers(CHINESE))).toEqual(once(numbers(ENGLISH)))
  })
})
