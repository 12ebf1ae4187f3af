import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import { listColumns, pack } from '../../src/pack/index.js'
import { gunzip } from '../../src/platform/node/inflate.js'
import { NODE } from '../../src/platform/node/platform.js'
import { listOf, settingsOf } from './packing.js'
import { memoryPorts } from './write/memory-ports.js'

const PORTS = { ...NODE, gunzip }

async function columnsOf(name: string, content: string | Uint8Array, header: boolean | 'auto') {
  const found = await listColumns(
    listOf(name, content, 3),
    { delimiter: 'auto', encoding: 'auto', header },
    PORTS,
  )
  return (
    found && {
      values: found.columns.map(({ number, value }) => `${number}=${value}`),
      titles: found.columns.flatMap(({ number, isTitle }) => (isTitle ? [number] : [])),
      hasTitles: found.hasTitles,
    }
  )
}

describe('the columns of a list', () => {
  const zip = new AdmZip()
  zip.addFile('a.txt', Buffer.from('one\n'))
  zip.addFile('b.csv', Buffer.from('x|y\nz|w\n'))

  test.each<[string, string, string | Uint8Array, boolean | 'auto', unknown]>([
    [
      'are named by its titles',
      'a.csv',
      'sep=;\nName;"Phone ""1"""\nA;1,5\n',
      true,
      { values: ['1=Name', '2=Phone "1"'], titles: [], hasTitles: true },
    ],
    [
      'tell those that accounts have',
      'a.csv',
      'since,mail,who\n1,a,b\n',
      'auto',
      { values: ['1=since', '2=mail', '3=who'], titles: [2], hasTitles: true },
    ],
    [
      'have no titles where no account would have one',
      'a.tsv',
      '\n1\t2\n3\t4\n',
      'auto',
      { values: ['1=1', '2=2'], titles: [], hasTitles: false },
    ],
    [
      'are titles to whoever says otherwise',
      'a.csv',
      'phone,x\n1,2\n',
      false,
      { values: ['1=phone', '2=x'], titles: [1], hasTitles: false },
    ],
    [
      'are one in most lists',
      'a.txt.gz',
      gzipSync('ada\nbob\n'),
      'auto',
      { values: ['1=ada'], titles: [], hasTitles: false },
    ],
    [
      'are one in an empty list',
      'a.txt',
      '',
      'auto',
      { values: ['1='], titles: [], hasTitles: false },
    ],
    [
      'are those of the first list with several in an archive',
      'a.zip',
      zip.toBuffer(),
      'auto',
      { values: ['1=x', '2=y'], titles: [], hasTitles: false },
    ],
  ])('%s', async (_, name, content, header, expected) => {
    expect(await columnsOf(name, content, header)).toEqual(expected)
  })

  test('are none where there is no list', async () => {
    expect(await columnsOf('a.zip', new AdmZip().toBuffer(), 'auto').catch(() => null)).toBeNull()
  })
})

test('lists to leave out may be read otherwise than the others', async () => {
  const settings = settingsOf({ column: 'mail' })
  const readExcludes = { ...settings.read, column: 3 }
  const input = {
    lists: [listOf('a.csv', 'name,mail\na,ada\nb,bob\n')],
    excludes: [listOf('out.csv', 'x;y;bob\nz;w;zoe\n'), listOf('more.txt', 'eve\n')],
    rejects: null,
  }
  const ports = { ...memoryPorts(), ...PORTS }
  const report = await pack(input, { ...settings, readExcludes }, ports)
  expect(report).toMatchObject({ rows: 3, accounts: 1, excluded: 1, headers: 1, warnings: [] })
  expect(report.exclude.map(({ rows }) => rows)).toEqual([2, 1])
  expect(report.options.column).toBe('mail')
})
