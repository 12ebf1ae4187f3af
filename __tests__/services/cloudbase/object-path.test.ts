import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sayEnglish } from '../../../src/messages/index.js'
import {
  fillPath,
  MAX_PATH_BYTES,
  type ParsedPath,
  parsePath,
} from '../../../src/services/cloudbase/object-path.js'

const VALUES = { name: 'audience.csv', sha256: 'ab'.repeat(32), date: '2026-03-01' }

/** What is wrong with a path, in English. */
function problemOf(parsed: ParsedPath): string | null {
  return 'problem' in parsed ? sayEnglish(parsed.problem) : null
}

describe('a path', () => {
  test.each([
    ['list.csv', 'list.csv'],
    ['lists/march/list.csv', 'lists/march/list.csv'],
    ['/lists/list.csv', 'lists/list.csv'],
    ['a b/名单.csv', 'a b/名单.csv'],
    ['..a/b../...', '..a/b../...'],
    ['x'.repeat(MAX_PATH_BYTES), 'x'.repeat(MAX_PATH_BYTES)],
    [`/${'x'.repeat(MAX_PATH_BYTES)}`, 'x'.repeat(MAX_PATH_BYTES)],
  ])('%j is sent as %j', (text, path) => {
    expect(parsePath(text)).toEqual({ path })
  })

  test.each([
    ['', 'names no file'],
    ['/', 'names no file'],
    ['lists/', 'ends with a slash; name the file too, as in `lists/{name}`'],
    ['//lists/a', 'has nothing between two slashes'],
    ['lists//a', 'has nothing between two slashes'],
    ['../a', 'holds a segment `.` or `..`'],
    ['a/../b', 'holds a segment `.` or `..`'],
    ['a/..', 'holds a segment `.` or `..`'],
    ['./a', 'holds a segment `.` or `..`'],
    ['a\\b', 'holds a backslash; folders are separated by `/`'],
    ['a\nb', 'holds a control character'],
    ['a\u007f', 'holds a control character'],
    ['a\ud800b', 'holds a control character'],
    [
      ['a/$', '{filename}'].join(''),
      'holds the variable `filename` of COS, which the storage would replace',
    ],
    ['x'.repeat(MAX_PATH_BYTES + 1), 'has 851 bytes; the most is 850'],
    ['名'.repeat(284), 'has 852 bytes; the most is 850'],
  ])('%j is refused', (text, problem) => {
    expect(problemOf(parsePath(text))).toBe(problem)
  })

  test('that is taken is the text itself but for one slash, and holds nothing that is resolved', () => {
    const part = fc.oneof(
      fc.constantFrom('/', '/', '.', '..', '\\', '\n', '', 'a', 'b.csv', '名', '$', '{', '}'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const parsed = parsePath(written)
        if ('problem' in parsed) {
          expect(parsed.problem).not.toBe('')
          return
        }
        const { path } = parsed
        expect([path, `/${path}`]).toContain(written)
        expect(path.split('/')).not.toEqual(expect.arrayContaining(['']))
        expect(path.split('/').filter((segment) => /^\.{1,2}$/.test(segment))).toEqual([])
        expect(path).not.toMatch(/[\p{Cc}\p{Cs}\\]/u)
        expect(Buffer.byteLength(path)).toBeLessThanOrEqual(MAX_PATH_BYTES)
        expect(parsePath(path)).toEqual(parsed)
        // A URL would resolve what is left of dots and backslashes, and so would show it.
        const encoded = path.split('/').map(encodeURIComponent).join('/')
        expect(new URL(`https://storage.example/${encoded}`).pathname).toBe(`/${encoded}`)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('placeholders', () => {
  test.each([
    ['{name}', 'audience.csv'],
    ['lists/{date}/{name}', 'lists/2026-03-01/audience.csv'],
    ['/{sha256}-{name}-{name}', `${'ab'.repeat(32)}-audience.csv-audience.csv`],
  ])('%s becomes %s', (template, path) => {
    expect(fillPath(template, VALUES)).toEqual({ path })
  })

  test.each([
    ['lists/{file}', '{file}'],
    ['lists/{Name}', '{Name}'],
    ['lists/{name', '{'],
    ['lists/name}', '}'],
    ['{{name}}', '{}'],
    [['$', '{filename}'].join(''), '{filename}'],
  ])('%s is refused for %s', (template, what) => {
    const problem = `holds \`${what}\`; braces are for {name}, {sha256}, {date} only`
    expect(problemOf(fillPath(template, VALUES))).toBe(problem)
  })

  test('in a file name are taken as they are', () => {
    expect(fillPath('a/{name}', { ...VALUES, name: '{date}-$&.csv' })).toEqual({
      path: 'a/{date}-$&.csv',
    })
  })

  test.each([
    ['a\\b.csv', 'holds a backslash; folders are separated by `/`'],
    ['a\u001b[31m.csv', 'holds a control character'],
    ['..', 'holds a segment `.` or `..`'],
    [
      ['$', '{filename}'].join(''),
      'holds the variable `filename` of COS, which the storage would replace',
    ],
  ])('do not let the file name %j in', (name, problem) => {
    expect(problemOf(fillPath('lists/{name}', { ...VALUES, name }))).toBe(problem)
  })
})
