import { describe, expect, test } from '@jest/globals'
import { ListError } from '../../../src/pack/index.js'
import type { LayoutOptions } from '../../../src/pack/read/layout.js'
import { readRows } from '../../../src/pack/read/list-rows.js'
import { listOf } from '../packing.js'

const OPTIONS: LayoutOptions = { delimiter: 'auto', column: null, header: 'auto' }

/** How a text is laid out, and its cells. */
async function laidOut(content: string, options: Partial<LayoutOptions> = {}) {
  const list = listOf('a.csv', content)
  const source = { list: list.name, entry: null, chunks: () => list.chunks() }
  const rows = readRows(source, { encoding: 'auto', ...OPTIONS, ...options })
  const found: string[] = []
  for await (const cells of rows.cells) {
    for (let at = 0; at < cells.count; at++) {
      if (rows.layout!.headerLines.includes(cells.lines[at]!)) continue
      found.push(Buffer.from(cells.bytes.slice(cells.starts[at], cells.ends[at])).toString())
    }
  }
  return { ...rows.layout!, cells: found }
}

const problemOf = async (content: string, options: Partial<LayoutOptions> = {}) => {
  const error = await laidOut(content, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ListError)
  return `${(error as ListError).message} ${(error as ListError).hint}`
}

describe('the delimiter', () => {
  test.each([
    ['a,b\nc,d', 'comma'],
    ['a\tb\nc\td', 'tab'],
    ['a;b\nc;d', 'semicolon'],
    ['a|b\nc|d', 'pipe'],
    ['a,b;c\nd,e;f', 'comma'],
    ['a;b,c\nd;e\nf;g', 'semicolon'],
    ['a,b\tc\td\ne\tf\tg', 'tab'],
    ['a,b\nc\nd', null],
    ['a,b\nc', null],
    ['"a,b"\n"c,d"', null],
    ['"a,b";c\n"d,e";f', 'semicolon'],
    ['a\nb', null],
    ['', null],
    ['\n\na,b\n\n\n\n', 'comma'],
  ])('of %j is %s', async (content, delimiter) => {
    expect((await laidOut(content, { column: 1 })).delimiter).toBe(delimiter)
  })

  test.each([
    ['a,b,c\nd,e', 'cut at commas, line 1 has 3 and line 2 has 2. '],
    ['\n\na;b\nc\n\nd;e;f\ng;h;i;j', 'cut at semicolons, line 3 has 2 and line 4 has 1. '],
    ['sep=x\na\tb\nc\td\te', 'cut at tabs, line 2 has 2 and line 3 has 3. '],
    ['a|b\nc|d|e\nf', 'cut at `|`, line 1 has 2 and line 2 has 3. '],
  ])('of %j can not be told, and the rows that differ are', async (content, rows) => {
    expect(await problemOf(content, { column: 1 })).toContain(`${rows}Mend these rows`)
    expect((await laidOut(content, { delimiter: 'none' })).delimiter).toBe(null)
  })

  test('is found by the first thousand rows alone', async () => {
    const rows = (count: number, row: string) => `${row}\n`.repeat(count)
    const odd = `${rows(500, 'a,b')}${rows(499, 'c')}`
    expect(
      (await laidOut(`${odd}${rows(1, 'a,b')}${rows(5000, 'c')}`, { column: 1 })).delimiter,
    ).toBe('comma')
    expect(
      (await laidOut(`${odd}${rows(1, 'c')}${rows(5000, 'a,b')}`, { column: 1 })).delimiter,
    ).toBe(null)
  })

  test('can be given, and a first row can tell it', async () => {
    expect((await laidOut('a;b,c', { delimiter: 'semicolon', column: 2 })).cells).toEqual(['b,c'])
    expect((await laidOut('a,b', { delimiter: 'none' })).cells).toEqual(['a,b'])
    const told = await laidOut('sep=;\r\na,b;c\n', { column: 2 })
    expect(told).toMatchObject({ delimiter: 'semicolon', headerLines: [1], cells: ['c'] })
    expect(await laidOut('sep=;\ra,b;c\rd;e', { column: 2 })).toMatchObject({
      ...{ delimiter: 'semicolon', headerLines: [1], cells: ['c', 'e'] },
    })
    expect(await laidOut('\uFEFFSEP=\t\na\tb', { column: 1 })).toMatchObject({ cells: ['a'] })
    expect(await laidOut('"sep=,"\na,b', { column: 1 })).toMatchObject({ cells: ['a'] })
    const given = await laidOut('sep=;\na,b;c', { delimiter: 'comma', column: 2 })
    expect(given).toMatchObject({ delimiter: 'comma', headerLines: [1], cells: ['b;c'] })
    expect(await laidOut('sep=^\nabc')).toMatchObject({ delimiter: null, cells: ['abc'] })
  })
})

describe('the column', () => {
  test('is one by number or title, and need not be said where it alone holds anything', async () => {
    const content = 'id, User_Name ,phone\n1,x,2\n'
    expect((await laidOut(content, { column: 3 })).cells).toEqual(['2'])
    expect((await laidOut(content, { column: 'PHONE' })).cells).toEqual(['2'])
    expect((await laidOut(content, { column: '"user name"' })).cells).toEqual(['x'])
    expect((await laidOut('abc\ndef', { column: 'phone' })).cells).toEqual(['abc', 'def'])
    expect((await laidOut('Phone\ndef', { column: 'phone' })).cells).toEqual(['def'])
    expect((await laidOut(',abc,\n,def,\n')).cells).toEqual(['abc', 'def'])
  })

  test('is found among as many as a row can have', async () => {
    const many = `${'x,'.repeat(300_000)}"pho""ne"\n`
    expect((await laidOut(`${many}${many}`, { column: 'pho"ne' })).column).toBe(300_001)
    expect(await problemOf(many, { column: 'phone' })).toContain('no column called phone')
  })

  test('that is needed, missing or there twice is an error that shows no cell', async () => {
    const needed = await problemOf('13800138000,x\n13900139000,y')
    expect(needed).toContain('a.csv has 2 columns')
    expect(needed).toContain('1 to 2')
    expect(needed).not.toContain('138')
    expect(await problemOf('a,b\nc,d', { column: 'phone' })).toContain('no column called phone')
    expect(await problemOf('phone,b\nc,d', { column: 'phone', header: false })).toContain(
      'no column called phone',
    )
    expect(await problemOf('Phone,id,PHONE\n1,2,3', { column: 'phone' })).toContain(
      'several columns called phone: 1, 3.',
    )
  })
})

describe('the header row', () => {
  test.each<[string, Partial<LayoutOptions>, string[]]>([
    ['phone\nab', {}, ['ab']],
    ['\uFEFF"Phone Number"\nab', {}, ['ab']],
    ['手机号\nab', {}, ['ab']],
    ['xyz\nab', {}, ['xyz', 'ab']],
    ['xyz\nab', { header: true }, ['ab']],
    ['phone\nab', { header: false }, ['phone', 'ab']],
    ['a,phone\nab,c', { column: 1 }, ['a', 'ab']],
    ['a,phone\nab,c', { column: 2 }, ['c']],
    ['a,b\nab,c', { column: 2, header: true }, ['c']],
    ['\n \nphone\nab', {}, ['', ' ', 'ab']],
    ['sep=,\nphone,b\nc,d', { column: 'phone' }, ['c']],
    ['\uFEFF\r\na,phone\r\nb,c', { column: 'phone' }, ['', 'c']],
  ])('of %j with %j leaves %j', async (content, options, cells) => {
    expect((await laidOut(content, options)).cells).toEqual(cells)
  })
})

test('a text is laid out the same however it is cut', async () => {
  const quoted = Array.from({ length: 900 }, (_, n) => `"${'x\n'.repeat(8)}",${n}`).join('\n')
  const content = `${quoted}\n${'a;b;c;d\n'.repeat(2000)}`
  const found = []
  for (const chunkBytes of [1000, 1 << 16, Infinity]) {
    const list = listOf('a.csv', content, chunkBytes)
    const source = { list: list.name, entry: null, chunks: () => list.chunks() }
    const rows = readRows(source, { encoding: 'auto', ...OPTIONS, column: 2 })
    for await (const _ of rows.cells);
    found.push(rows.layout)
  }
  expect(found[1]).toEqual(found[0])
  expect(found[2]).toEqual(found[0])
  expect(found[0]).toMatchObject({ delimiter: 'comma' })
})

test('a title that is not the column of the name is known, where there is one column', async () => {
  const other = async (content: string, options: Partial<LayoutOptions>) =>
    (await laidOut(content, options)).hasOtherTitle
  expect(await other('phone\n138', { column: 'email' })).toBe(true)
  expect(await other('mine\n138', { column: 'email', header: true })).toBe(true)
  expect(await other('E-Mail\n138', { column: 'email' })).toBe(false)
  expect(await other('138\n139', { column: 'email' })).toBe(false)
  expect(await other('phone\n138', { column: 1 })).toBe(false)
  expect(await other('email,phone\nx,138', { column: 'email' })).toBe(false)
})
