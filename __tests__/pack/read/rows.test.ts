import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { FAULTS } from '../../../src/pack/read/cells.js'
import { RowReader } from '../../../src/pack/read/row-reader.js'
import { MAX_ROW_BYTES } from '../../../src/pack/read/row-scanner.js'

/** What is read of a row: its line, its cell, or in brackets its fault, and the row itself. */
type Read = readonly [line: number, cell: string, row: string]

/** What is read of a text, cut into chunks. */
function read(text: string, { column = 1, delimiter = ',', chunkBytes = Infinity } = {}): Read[] {
  const byte = delimiter === '' ? null : delimiter.charCodeAt(0)
  const reader = new RowReader({ delimiter: byte, column: column - 1 })
  const bytes = Buffer.from(text)
  const size = Math.min(chunkBytes, Math.max(bytes.length, 1))
  const found: Read[] = []
  const take = (batches: ReturnType<RowReader['end']>) => {
    for (const cells of batches) {
      const cut = (start: number, end: number) =>
        Buffer.from(cells.bytes.slice(start, end)).toString()
      for (let at = 0; at < cells.count; at++) {
        const fault = Object.entries(FAULTS).find(([, value]) => value === cells.faults[at])![0]
        const cell = cut(cells.starts[at]!, cells.ends[at]!)
        const row = cut(cells.rowStarts[at]!, cells.rowEnds[at]!)
        found.push([cells.lines[at]!, fault === 'none' ? cell : `[${fault}]`, row])
      }
    }
  }
  for (let at = 0; at < bytes.length; at += size) take(reader.push(bytes.subarray(at, at + size)))
  take(reader.end())
  return found
}

const cellsOf = (rows: readonly Read[]) => rows.map(([, cell]) => cell)

describe('rows', () => {
  test('are cut as a CSV parser cuts them, wherever chunks end', () => {
    const value = fc.oneof(
      fc.constantFrom('', 'a', '""', 'x y', "it's"),
      fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', '中') }),
    )
    const table = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1 })
    const lineEnd = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(
        table,
        lineEnd,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (rows, end, chunkBytes, ends) => {
          const quote = (text: string) =>
            /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
          const text = rows.map((row) => row.map(quote).join(',')).join(end) + (ends ? end : '')
          const expected: string[][] = parse(text, {
            record_delimiter: ['\n', '\r\n'],
            relax_column_count: true,
          })
          for (const column of [1, 2, 3]) {
            const found = read(text, { column, chunkBytes })
            expect(cellsOf(found)).toEqual(expected.map((row) => row[column - 1]))
          }
        },
      ),
    )
  })

  test('of one column are read as those with columns, of which there is one', () => {
    const long = 'x'.repeat(MAX_ROW_BYTES)
    const pieces = fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom('a', 'b1', '中', '"', ' ', '\uFEFF', 'é') },
      { weight: 30, arbitrary: fc.constantFrom('\n', '\r\n', '\r') },
      { weight: 1, arbitrary: fc.constantFrom(long, `${long}x`) },
    )
    const chunkBytes = fc.oneof(
      { weight: 1, arbitrary: fc.constant(Infinity) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        chunkBytes,
        fc.constantFrom(1, 1, 2),
        (parts, size, column) => {
          const text = parts.join('')
          // A row of a MiB in chunks of a few bytes takes minutes.
          const cut = { chunkBytes: text.length >= MAX_ROW_BYTES ? size * MAX_ROW_BYTES : size }
          const found = read(text, { delimiter: '', column, ...cut })
          expect(found).toEqual(read(text, { delimiter: '\u0001', column, ...cut }))
        },
      ),
      { numRuns: 400 },
    )
    for (const end of ['\n', '\r\n', '\r', '']) {
      expect(cellsOf(read(long + end, { delimiter: '' }))).toEqual([long])
      expect(cellsOf(read(`${long}x${end}`, { delimiter: '' }))).toEqual(['[tooLong]'])
    }
  })

  test('end in LF, CRLF or CR, each on its line', () => {
    for (const chunkBytes of [1, 2, 3, Infinity]) {
      expect(read('a\nb\r\nc\rd\r\r\ne', { chunkBytes })).toEqual([
        [1, 'a', 'a'],
        [2, 'b', 'b'],
        [3, 'c', 'c'],
        [4, 'd', 'd'],
        [5, '', ''],
        [6, 'e', 'e'],
      ])
    }
    expect(read('')).toEqual([])
    expect(read('a\r')).toEqual([[1, 'a', 'a']])
    expect(read('a,')).toEqual([[1, 'a', 'a,']])
    expect(cellsOf(read('a,', { column: 2 }))).toEqual([''])
  })

  test('count the lines in quotes', () => {
    expect(read('x,"a\nb\r\nc\rd"\ny,e\n', { column: 2 })).toEqual([
      [1, 'a\nb\r\nc\rd', 'x,"a\nb\r\nc\rd"'],
      [5, 'e', 'y,e'],
    ])
  })

  test.each([
    ['left open at the end', 'a\n"b\nc\nd', ['a', '[quote]', 'c', 'd']],
    ['left open in a later column', 'a,"b\nc,d', ['[quote]', 'c']],
    ['closed inside a value', '"a"b\nc', ['[quote]', 'c']],
    ['closed inside a value, lines later', '"a\nb\n"c\nd', ['[quote]', 'b', '[quote]', 'd']],
    ['followed by spaces', '"a"  ,b\n"c" \nd', ['a', 'c', 'd']],
    ['inside a value that is not quoted', 'a"b"\n c"\n', ['a"b"', ' c"']],
    ['empty', '""\n"",x\n""""', ['', '', '"']],
  ])('a quote that is %s costs its line alone', (_, text, cells) => {
    for (const chunkBytes of [1, 2, 5, Infinity])
      expect(cellsOf(read(text, { chunkBytes }))).toEqual(cells)
  })

  test('without a cell in the column are told from blank ones later', () => {
    expect(read('a\n\nb,c,d\n', { column: 3 })).toEqual([
      [1, '[missingColumn]', 'a'],
      [2, '[missingColumn]', ''],
      [3, 'd', 'b,c,d'],
    ])
  })

  test('may have byte order marks in front, wherever files were joined', () => {
    expect(cellsOf(read('\uFEFF"a"\n\uFEFFb\nc\uFEFF\n'))).toEqual(['a', 'b', 'c\uFEFF'])
    expect(read('\uFEFF\na,b\n\uFEFF\n', { column: 2 })).toEqual([
      [1, '[missingColumn]', ''],
      [2, 'b', 'a,b'],
      [3, '[missingColumn]', ''],
    ])
    expect(read('\uFEFF')).toEqual([])
  })

  test('that are too long are told, and cost no memory', () => {
    const long = 'x'.repeat(3 * MAX_ROW_BYTES)
    for (const chunkBytes of [MAX_ROW_BYTES / 2, MAX_ROW_BYTES - 1, Infinity]) {
      const found = read(`a\n${long}\r\nb\n"${long}\nc`, { chunkBytes })
      expect(found.map(([line, cell]) => [line, cell])).toEqual([
        [1, 'a'],
        [2, '[tooLong]'],
        [3, 'b'],
        [4, '[tooLong]'],
        [5, 'c'],
      ])
    }
  })

  test('with a quote that is closed too far away are as those with one left open', () => {
    const lines = `${'y'.repeat(1023)}\n`.repeat(1024)
    for (const chunkBytes of [MAX_ROW_BYTES / 4 + 1, Infinity]) {
      const cells = cellsOf(read(`"x\n${lines}z"\nz`, { chunkBytes }))
      expect(cells.length).toBe(1024 + 3)
      expect([cells[0], cells[1], ...cells.slice(-2)]).toEqual([
        '[quote]',
        'y'.repeat(1023),
        'z"',
        'z',
      ])
    }
    for (const chunkBytes of [MAX_ROW_BYTES / 4 + 1, Infinity]) {
      const cells = cellsOf(read(`"x\n${lines.slice(1024)}z"\nz`, { chunkBytes }))
      expect(cells.length).toBe(2)
      expect(cells[1]).toBe('z')
    }
  })

  test('are as long as they may be, to the byte', () => {
    const most = 'x'.repeat(MAX_ROW_BYTES)
    for (const chunkBytes of [MAX_ROW_BYTES, MAX_ROW_BYTES + 1, MAX_ROW_BYTES + 2, Infinity]) {
      for (const end of ['\n', '\r\n', '\r', '']) {
        expect(cellsOf(read(`${most}${end}`, { chunkBytes }))).toEqual([most])
        expect(cellsOf(read(`${most}x${end}`, { chunkBytes }))).toEqual(['[tooLong]'])
      }
    }
  })
})
