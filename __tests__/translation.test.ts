import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { lexer, type Token, walkTokens } from 'marked'
import { ROOT } from './support/action.js'
import { anchorsOf, chineseOf, PAIRS, readDocument } from './support/documents.js'

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

/** A snippet without what may be said in another language: comments, and texts for people. */
function snippet(token: Token): string[] {
  if (token.type !== 'code') return []
  const said = /^( *(?:title|content|- name):) [^$]*$/gm
  return [token.raw.replace(/ #.*$/gm, '').replace(said, '$1')]
}

/** What a link within the repository leads to: the file, by its English name, and the anchor. */
function targetOf(token: Token, name: string): { file: string; anchor?: string } | undefined {
  if (token.type !== 'link' || /^[a-z]+:/.test(token['href'])) return undefined
  const [path = '', anchor] = String(token['href']).split('#')
  const file = path === '' ? name : posix.join(posix.dirname(name), path)
  return anchor === undefined ? { file } : { file, anchor: decodeURIComponent(anchor) }
}

/** The links of a document within the repository, with the places of the headings they lead to. */
function linksOf(name: string): string[] {
  return collect(name, (token) => {
    const target = targetOf(token, name)
    if (target === undefined) return []
    const { file, anchor } = target
    const heading = anchor === undefined ? [] : [anchorsOf(readDocument(file)).indexOf(anchor)]
    return [[file.replace('.zh-CN.md', '.md'), ...heading].join(' at heading ')]
  })
}

/** Links of a Chinese document to English ones that there are in Chinese, but for its own. */
function strays(name: string): string[] {
  return collect(name, (token) => {
    const file = targetOf(token, name)?.file ?? ''
    const isEnglish = file.endsWith('.md') && !file.endsWith('.zh-CN.md')
    return isEnglish && chineseOf(file) !== name && existsSync(join(ROOT, chineseOf(file)))
      ? [file]
      : []
  })
}

/** A name that stands as code in a sentence. */
function inlineCode(token: Token): string[] {
  return token.type === 'codespan' ? [token['text']] : []
}

/** Numbers of four and more digits: limits, codes, years, ports. */
const numbers = (name: string): string[] => readDocument(name).match(/\d[\d,]{2,}\d/g) ?? []

const once = (items: readonly string[]): string[] => [...new Set(items)].sort()

describe.each(PAIRS)('$chinese', ({ english, chinese }) => {
  test('has the sections, snippets, tables and lists of the English one, in their order', () => {
    const wanted = collect(english, frame)
    expect(wanted).toEqual(expect.arrayContaining(['heading 1', 'heading 2']))
    expect(collect(chinese, frame)).toEqual(wanted)
  })

  test('shows the same snippets, but for comments and texts for people', () => {
    expect(collect(chinese, snippet)).toEqual(collect(english, snippet))
  })

  test('leads to the same places, in Chinese where it can, and to the English one', () => {
    const links = linksOf(english)
    // Each of the two names the other first.
    expect(links[0]).toBe(english)
    expect(linksOf(chinese)).toEqual(links)
    expect(strays(chinese)).toEqual([])
  })

  test('names the same inputs, options, files, codes and limits', () => {
    const names = collect(english, inlineCode)
    expect(once(collect(chinese, inlineCode))).toEqual(once(names))
    expect(once(numbers(chinese))).toEqual(once(numbers(english)))
  })
})

test('the documents hold what these checks look for', () => {
  const all = (pick: (token: Token) => string[]) =>
    PAIRS.flatMap(({ english }) => collect(english, pick))
  expect(all(frame)).toEqual(expect.arrayContaining(['code yaml', 'code js', 'table of 2 by 5']))
  expect(all(snippet).join('')).toMatch(/^ +title:$/m)
  expect(all(inlineCode)).toContain('secret-key')
  const found = PAIRS.flatMap(({ english }) => numbers(english))
  expect(found).toEqual(expect.arrayContaining(['1008035', '104,857,600']))
})
