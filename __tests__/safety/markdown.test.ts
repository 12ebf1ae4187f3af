import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { code, escapeMarkdown, prose, table } from '../../src/safety/markdown.js'

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** The text of a page of which all markup is `tags`. */
function shown(html: string, tags: RegExp): string {
  const text = html.replace(tags, '')
  expect(text).not.toMatch(/[<>]/)
  return text
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => NAMED[name] ?? '')
}

const anyLine = fc.string({ unit: 'grapheme-ascii', minLength: 1 })

/** What GitHub would make something of, were it not for the escapes. */
const HOSTILE = [
  '| a | b |',
  '<img src=x onerror=alert(1)>',
  '<!-- ',
  '</code></td></table><h1>',
  '[a](http://x)',
  '![a](b)',
  '`code`',
  '``` ```',
  '# head',
  '- item',
  '1. item',
  '> quote',
  '@someone',
  'some-org/some-repo#1',
  'GH-1',
  'https://example.com/a',
  'www.example.com',
  'a@example.com',
  ':smile:',
  '&lt;b&gt;&#60;',
  '**b** __c__ ~~d~~',
  '$x$ \\(x\\)',
  '[^1] [x]: y',
]

describe('escapeMarkdown', () => {
  test('whatever the text, the page shows that text and nothing else', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const html = marked.parseInline(`(${escapeMarkdown(text)})`, { async: false })
        expect(shown(html, /<wbr>/g)).toBe(`(${text})`)
      }),
    )
  })

  test.each(HOSTILE)('%s makes no markup, in a paragraph and in a table', (text) => {
    const cell = escapeMarkdown(text)
    const html = marked.parse(`${cell}\n\n${table(['a'], [[cell]])}`, { async: false })
    const tags = html.match(/<\/?[a-z0-9]+/g)?.filter((tag) => tag !== '<wbr')
    const own = '<p </p <table <thead <tr <th </th </tr </thead <tbody <tr <td </td </tr </tbody'
    expect(tags).toEqual(`${own} </table`.split(' '))
  })

  test.each(['@someone', 'o/r#1', 'GH-1', 'https://a.example', 'www.a.example', 'a@b.example'])(
    'GitHub finds no text to make a link of in %s',
    (text) => {
      const html = marked.parseInline(escapeMarkdown(text), { async: false })
      const nodes = html.split('<wbr>').map((node) => shown(node, /$^/g))
      expect(nodes.join('')).toBe(text)
      for (const node of nodes) expect(node).not.toMatch(/[@#]\w|GH-\d|:\/\/|www\.\w/)
    },
  )

  test('cuts what is very long, between two characters', () => {
    expect(escapeMarkdown('好'.repeat(1_000)) === '好'.repeat(1_000)).toBe(true)
    const cut = escapeMarkdown('𠮷'.repeat(1_001))
    expect(cut === `${'𠮷'.repeat(999)}…`).toBe(true)
  })
})

describe('code', () => {
  test('whatever the text, the page shows that text as code and nothing else', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const html = marked.parseInline(code(text), { async: false })
        expect(html).toMatch(/^<code>[\s\S]*<\/code>$/)
        expect(shown(html.slice(6, -7), /<wbr>/g)).toBe(text)
      }),
    )
  })

  test('no mail address is left in one piece: Markdown would link it in raw HTML too', () => {
    expect(code('a@example.com')).toBe('<code>a&#64;<wbr>example&#46;com</code>')
  })
})

describe('prose', () => {
  test('shows what stands in quotes or backticks as code, ready to be copied', () => {
    expect(prose('Use `zip -X` for "a.txt", please')).toBe(
      'Use <code>zip &#45;X</code> for <code>a&#46;txt</code>&#44; please',
    )
  })

  test('whatever the text, the page shows it, but for the quotes of what is code', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const html = marked.parseInline(`(${prose(text)})`, { async: false })
        const bare = text.replace(/`([^`]+)`|"([^"]+)"/g, '$1$2')
        expect(shown(html, /<\/?code>|<wbr>/g)).toBe(`(${bare})`)
      }),
    )
  })
})

test('numbers of a table stand at the right', () => {
  const html = marked.parse(table(['a', 'b', 'c'], [['1', '2', '3']], ['l', 'r']), { async: false })
  const cells = Array.from(html.matchAll(/<td align="(\w+)">(\d)/g), ([, side, cell]) => [
    side,
    cell,
  ])
  expect(cells).toEqual([
    ['left', '1'],
    ['right', '2'],
    ['left', '3'],
  ])
})
