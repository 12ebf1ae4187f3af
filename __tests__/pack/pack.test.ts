import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import fc from 'fast-check'
import { sayEnglish } from '../../src/messages/index.js'
import { ListError, type PackReport, RejectedError } from '../../src/pack/index.js'
import { pack } from '../../src/pack/pack.js'
import type { List } from '../../src/pack/read/list.js'
import { textsOf } from '../../src/pack/read/texts.js'
import { gunzip } from '../../src/platform/node/inflate.js'
import { NODE } from '../../src/platform/node/platform.js'
import { packWarningTexts } from '../../src/run/index.js'
import { ROOT } from '../support/action.js'
import { buildZip } from '../support/zip-builder.js'
import { listOf, type Packing, packed, refused, settingsOf, validated } from './packing.js'
import { MemoryStorage, memoryPorts } from './write/memory-ports.js'

/** Rows of all kinds: accounts, some of them often, and what is none. */
const row = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }).map((n) => `+861380013${1000 + n}`) },
  fc.integer({ min: 0, max: 30 }).map((n) => ` 1380013${1000 + n} `),
  fc.constantFrom('', '  ', 'phone', 'none', '1.38E+10', '"x', '"+8613800131000"', '13800131000.0'),
)
const rows = fc.array(row, { maxLength: 40 })
const CN = { accountType: 1002, country: 'CN', header: 'auto' } as const
const LENIENT = { ...CN, maxRejected: { share: 1 } } as const

const fates = (report: PackReport) => [
  ...[report.accounts, report.duplicates, report.excluded, report.blank, report.headers],
  ...[report.rejected, report.otherShards],
]
const sum = (counts: readonly (number | null)[]) => counts.reduce<number>((all, n) => all + n!, 0)

/** What was packed, or what is known of it when no account was left. */
async function outcome(packing: Packing) {
  try {
    return await packed(packing)
  } catch (error) {
    if (error instanceof RejectedError) return null
    throw error
  }
}

/** What becomes of a list, said another way: in strings, all at once. */
function expected(lists: readonly (readonly string[])[], exclude: readonly string[]): string[] {
  const account = (text: string) => {
    const digits = text.trim().replaceAll('"', '').replace(/\.0$/, '')
    if (/^1\d{10}$/.test(digits)) return `+86${digits}`
    return /^\+86\d{11}$/.test(digits) ? digits : undefined
  }
  const gone = new Set(exclude.map(account))
  return [...new Set(lists.flat().map(account))].filter(
    (found): found is string => found !== undefined && !gone.has(found),
  )
}

describe('packing', () => {
  test('counts every row once, and keeps the first of each account in order', async () => {
    const excludes = fc.array(fc.integer({ min: 0, max: 8 }).map((n) => `1380013${1000 + n}`))
    await fc.assert(
      fc.asyncProperty(
        fc.array(rows, { minLength: 1, maxLength: 3 }),
        excludes,
        async (lists, out) => {
          const named = Object.fromEntries(lists.map((list, at) => [`${at}.txt`, list.join('\n')]))
          const exclude = { 'out.txt': out.join('\n') }
          const found = await outcome({ lists: named, exclude, ...LENIENT })
          const accounts = expected(lists, out)
          expect(found?.accounts ?? []).toEqual(accounts)
          if (found === null) return
          const { report } = found
          for (const counts of [report, ...report.sources]) {
            expect(sum(fates(counts as PackReport))).toBe(counts.rows)
          }
          const lines = lists.map((list) => list.length - Number(list.at(-1) === ''))
          expect(report.sources.map((source) => source.rows)).toEqual(lines)
          expect(sum(Object.values(report.reasons) as number[])).toBe(report.rejected)
          for (const validation of await validated(found, CN)) {
            expect(validation).toMatchObject({ valid: true, warnings: 0 })
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  test('gives the same for any cut into lists, and changes nothing when it is done again', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat(40), { maxLength: 3 }), async (list, cuts) => {
        // A header row is one in front alone.
        const all = list.filter((text) => text !== 'phone' && text !== '"x')
        const bounds = [
          0,
          ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b),
          all.length,
        ]
        const parts = bounds.slice(1).map((end, at) => all.slice(bounds[at], end))
        const named = Object.fromEntries(parts.map((part, at) => [`${at}.csv`, part.join('\r\n')]))
        const whole = await outcome({ lists: { 'a.csv': all.join('\n') }, ...LENIENT })
        const cut = await outcome({ lists: named, ...LENIENT })
        expect(cut?.accounts).toEqual(whole?.accounts)
        if (whole === null) return
        for (const format of ['txt', 'csv', 'zip'] as const) {
          const first = await packed({ lists: { 'a.csv': all.join('\n') }, ...LENIENT, format })
          const again = await packed({ lists: Object.fromEntries(first.packages), ...CN, format })
          expect([...again.packages]).toEqual([...first.packages])
          expect(again.report).toMatchObject({ mended: {}, duplicates: 0, headers: 0, blank: 0 })
        }
      }),
      { numRuns: 10 },
    )
  })

  test('deals accounts out to shards, each to one', async () => {
    const list = Array.from({ length: 200 }, (_, n) => `+8613800${100000 + n}`)
    const shards = await Promise.all(
      [1, 2, 3].map((index) =>
        packed({ lists: { 'a.txt': list.join('\n') }, ...CN, shard: { index, of: 3 } }),
      ),
    )
    expect(shards.flatMap(({ accounts }) => accounts).sort()).toEqual(list)
    for (const { report, accounts } of shards) {
      expect(report.otherShards).toBe(200 - accounts.length)
      expect(accounts.length).toBeGreaterThan(0)
    }
  })

  test('reports what it did, by source, and writes rejected rows', async () => {
    const { report, rejects } = await packed({
      lists: {
        'a.csv': '\uFEFFid,phone\n1, 13800138000\n2,\n3\n4,"13800138001\n5,+8613800138000\n',
        'b.txt': '13800138002\n1.38E+10\nx\ty\r\n',
      },
      exclude: { 'out.txt': '13800138002\n' },
      ...CN,
      column: 'phone',
      maxRejected: { rows: 4 },
    })
    expect(report).toEqual({
      ...{ rows: 9, accounts: 1, duplicates: 1, excluded: 1, blank: 1, headers: 1, rejected: 4 },
      otherShards: 0,
      reasons: { 'account-type': 1, 'csv-quote': 1, 'missing-column': 1, spreadsheet: 1 },
      mended: { whitespace: 1, phone: 2 },
      sources: [
        {
          ...{ source: 'a.csv', entry: null, encoding: 'utf-8', delimiter: 'comma', column: 2 },
          ...{ rows: 6, accounts: 1, duplicates: 1, excluded: 0, blank: 1, headers: 1 },
          ...{ rejected: 2, otherShards: 0 },
          reasons: { 'csv-quote': 1, 'missing-column': 1 },
          mended: { whitespace: 1, phone: 1 },
          lines: { 'csv-quote': [5], 'missing-column': [4] },
        },
        {
          ...{ source: 'b.txt', entry: null, encoding: 'utf-8', delimiter: null, column: 1 },
          ...{ rows: 3, accounts: 0, duplicates: 0, excluded: 1, blank: 0, headers: 0 },
          ...{ rejected: 2, otherShards: 0 },
          reasons: { 'account-type': 1, spreadsheet: 1 },
          mended: { phone: 1 },
          lines: { 'account-type': [3], spreadsheet: [2] },
        },
      ],
      exclude: [{ source: 'out.txt', entry: null, rows: 1, accounts: 1 }],
      leftOut: [],
      packages: [
        {
          file: 'list-0001.txt',
          accounts: 1,
          size: 15,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
      warnings: [],
      options: {
        ...{ kind: 'account', accountType: 1002, country: 'CN', column: 'phone' },
        ...{ delimiter: 'auto', encoding: 'auto', header: 'auto', normalize: true },
        ...{ name: 'list', format: 'txt', maxBytes: 100_000_000, maxAccounts: null },
        ...{ order: 'input', shard: null, maxRejected: '4' },
      },
    })
    expect(rejects.split('\n')).toEqual([
      'a.csv\t4\tmissing-column\t3',
      'a.csv\t5\tcsv-quote\t4,"13800138001',
      'b.txt\t2\tspreadsheet\t1.38E+10',
      'b.txt\t3\taccount-type\tx\ty',
      '',
    ])
  })

  test('fails when more rows are rejected than may be, and leaves nothing but those', async () => {
    const lists = { 'a.txt': `13800138000\nnone\n${'13800138001\n'.repeat(98)}` }
    const storage = new MemoryStorage()
    const error = await refused({ lists, ...CN, storage })
    expect(error).toBeInstanceOf(RejectedError)
    const { message, hint, report } = error as RejectedError
    expect(message).toBe(
      "1 of 100 rows can't be read as accounts (account-type 1), and `max-rejected` allows 0. The first is line 2 of a.txt (account-type).",
    )
    expect(hint).toContain('which are in the file for rejected rows now')
    expect(report).toMatchObject({ rows: 100, rejected: 1, accounts: null, packages: [] })
    expect(storage.packages.size).toBe(0)
    expect((await packed({ lists, ...CN, maxRejected: { rows: 1 } })).accounts).toHaveLength(2)
    expect((await packed({ lists, ...CN, maxRejected: { share: 0.01 } })).accounts).toHaveLength(2)
    expect(await refused({ lists, ...CN, maxRejected: { share: 0.0099 } })).toBeInstanceOf(
      RejectedError,
    )
  })

  test('says what makes rows be rejected', async () => {
    const hintOf = async (packing: Packing) => ((await refused(packing)) as RejectedError).hint
    expect(await hintOf({ lists: { 'a.txt': '13800138000' }, accountType: 1002 })).toContain(
      '`country`',
    )
    expect(await hintOf({ lists: { 'a.txt': '1.38E+10' }, ...CN })).toContain('column as text')
    expect(await hintOf({ lists: { 'a.txt': 'ab' }, column: 2 })).toContain('`column`')
    const none = (await refused({ lists: { 'a.txt': 'phone\n\n' } })) as RejectedError
    expect(none).toBeInstanceOf(RejectedError)
    expect(none.message).toBe('No account is left of 2 rows.')
  })

  test('fails for a row of an exclude list that is no account', async () => {
    const lists = { 'a.txt': '13800138000' }
    const exclude = { 'out.csv': 'phone\n13800138000\n\n1.38E+10\n' }
    const error = await refused({ lists, exclude, ...CN, maxRejected: { share: 1 } })
    expect(error).toBeInstanceOf(ListError)
    expect((error as ListError).message).toContain(
      'out.csv, a list of accounts to leave out, has 1 row',
    )
    expect((error as ListError).message).toContain('line 4 (spreadsheet)')
  })

  test('takes the one column of an exclude list, whatever the number of the other column', async () => {
    const lists = { 'a.csv': '1,13800138000\n2,13800138001\n' }
    for (const out of ['13800138001\n', '手机号\r\n13800138001\r\n', '"13800138001"']) {
      const { accounts, report } = await packed({
        ...{ lists, exclude: { 'out.csv': out }, ...CN },
        column: 2,
      })
      expect(accounts).toEqual(['+8613800138000'])
      expect(report).toMatchObject({ excluded: 1, warnings: [] })
    }
    const exclude = { 'out.csv': 'x,13800138001\ny,13800138000' }
    expect(await refused({ lists, exclude, ...CN, column: 2 })).toBeInstanceOf(RejectedError)
  })

  test('leaves out who stands in the first row of an exclude list that has no titles after all', async () => {
    const lists = { 'a.csv': 'Number\n13800138000\n13800138001\n13800138002\n' }
    const cases: [Packing['exclude'], number][] = [
      [{ 'out.txt': '13800138001\n13800138005\n' }, 2],
      [{ 'out.txt': '\n"=""13800138001"""\n' }, 1],
      [{ 'out.csv': 'sep=,\n138 0013 8001,x\n13800138005,y\n' }, 2],
      [{ 'out.txt': 'Opted out\n13800138001\n' }, 1],
      [{ 'out.txt': '手机号\n13800138001\n' }, 1],
      [{ 'out.csv': '"Opted\nout"\n13800138001\n' }, 1],
    ]
    for (const [exclude, left] of cases) {
      const { report } = await packed({ lists, exclude: exclude!, ...CN, header: true, column: 1 })
      expect(report).toMatchObject({ accounts: 2, excluded: 1, headers: 1, warnings: [] })
      expect(report.exclude.map(({ accounts }) => accounts)).toEqual([left])
    }
    const byName = { column: 'Number', exclude: { 'out.txt': '13800138001' } }
    expect((await packed({ lists, ...CN, header: true, ...byName })).report.excluded).toBe(1)
    const words = await packed({
      lists: { 'a.txt': 'x\nada\nbob' },
      exclude: { 'b.txt': 'ada\nzoe' },
      header: true,
    })
    expect(words).toMatchObject({
      accounts: ['bob'],
      report: { exclude: [{ rows: 2, accounts: 2 }] },
    })
  })

  test('fails for a first row of an exclude list whose digits a spreadsheet has lost', async () => {
    const lists = { 'a.csv': 'Number\n13800138000\n' }
    const exclude = { 'out.csv': '1.38E+10\n13800138001\n' }
    const error = await refused({ lists, exclude, ...CN, header: true })
    expect((error as Error).message).toContain('spreadsheet')
  })

  test('rejects all rows of one column when another one is asked for', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['13800138000', '+8613800138001', ''].join(end)
      expect(await refused({ lists: { 'a.txt': text }, ...CN, column: 2 })).toMatchObject({
        report: { rows: 2, rejected: 2, reasons: { 'missing-column': 2 } },
      })
    }
  })

  test('warns of a row that is dropped as titles, as it is said to be, and is an account', async () => {
    const lists = {
      'a.csv': 'n,Number\nx,13800138000\n',
      'b.csv': '\nx,138 0013 8001\ny,13800138002\n',
      'c.csv': 'x,13800138003\n',
    }
    const { report } = await packed({ lists, ...CN, header: true, column: 2 })
    expect(report).toMatchObject({ accounts: 2, headers: 3 })
    expect(report.warnings).toEqual([
      { warning: 'header-account', source: 'b.csv', entry: null, line: 2 },
      { warning: 'header-account', source: 'c.csv', entry: null, line: 1 },
    ])
    const words = await packed({ lists: { 'a.txt': 'ada\nbob' }, header: true })
    expect(words.report.warnings).toEqual([])
    // That tells more than that the title is another one than is looked for.
    const named = { ...CN, header: true, column: 'phone' } as const
    const found = await packed({ lists: { 'a.txt': '13800138000\n13800138001\n' }, ...named })
    expect(found.report.warnings).toEqual([
      { warning: 'header-account', source: 'a.txt', entry: null, line: 1 },
    ])
    // A word of as many letters as an IMEI has is rather a title.
    const word = {
      lists: { 'a.txt': 'customernumber\n123456789012345\n' },
      accountType: 1000,
    } as const
    expect((await packed({ ...word, header: true })).report.warnings).toEqual([])
    // On a list of who opted out nothing is lost.
    const opted = await packed({
      lists: { 'a.txt': 'phone\n13800138001\n' },
      exclude: { 'out.txt': '13800138000\n', 'titled.txt': 'Opted out\n13800138000\n' },
      ...named,
    })
    expect(opted.report.warnings).toMatchObject([{ warning: 'other-title', source: 'titled.txt' }])
  })

  test('warns of a list of one column that has no title where the column is named', async () => {
    const lists = { 'a.csv': 'order_id\n10001\n', 'b.csv': 'n,User ID\n1,10002\n', 'c.txt': '\n' }
    const named = { column: 'user_id', exclude: { 'out.txt': '10003\n' } }
    const { report, accounts } = await packed({ lists, ...named })
    expect(accounts).toEqual(['order_id', '10001', '10002'])
    const warning = {
      warning: 'no-title',
      source: 'a.csv',
      entry: null,
      line: 1,
      column: 'user_id',
    }
    expect(report.warnings).toEqual([warning])
    // What has the shape that is asked for is no title.
    const phones = { lists: { 'a.txt': '13800138000\n13800138001\n' }, ...CN, column: 'phone' }
    expect((await packed(phones)).report.warnings).toEqual([])
    const emergency = { lists: { 'a.txt': 'Relative\n13800138000\n' }, ...LENIENT, column: 'phone' }
    expect((await packed(emergency)).report.warnings).toMatchObject([{ warning: 'no-title' }])
  })

  test('shows of many lists with something odd only some, and behind what else there is', async () => {
    const lists = Object.fromEntries(Array.from({ length: 24 }, (_, n) => [`${n}.txt`, `ab${n}\n`]))
    const storage = new MemoryStorage()
    storage.others = ['list-0003.zip']
    const { report } = await packed({ lists, storage, column: 'user' })
    expect(report.warnings).toHaveLength(25)
    const texts = packWarningTexts(report).map((text) => sayEnglish(text))
    expect(texts).toHaveLength(22)
    expect(texts[0]).toContain('list-0003.zip')
    expect(texts.slice(1, 21).every((text) => text.includes('no title user'))).toBe(true)
    expect(texts[21]).toBe('and 4 more')
  })

  test('warns of a column by number that has no title where another one has', async () => {
    const lists = { 'a.csv': 'Name,Phone\nann,10001\n' }
    const out = { 'out.csv': 'Phone,Since\n10001,2026-01-02\n' }
    const { report } = await packed({ lists, exclude: out, column: 2 })
    expect(report.warnings).toEqual([
      { warning: 'other-column', source: 'out.csv', entry: null, column: 2, titled: [1] },
    ])
    expect((await packed({ lists, column: 2 })).report.warnings).toEqual([])
    expect((await packed({ lists, column: 1 })).report.warnings).toMatchObject([
      { warning: 'other-column', source: 'a.csv', column: 1, titled: [2] },
    ])
    expect((await packed({ lists, column: 1, header: true })).report.warnings).toEqual([])
    // What is no title: beside what has the shape that is asked for, or where it stands in other rows, too.
    const members = { 'a.csv': '13800138000,会员\n' }
    expect((await packed({ lists: members, ...CN, column: 1 })).report.warnings).toEqual([])
    const kinds = { 'a.csv': '10001,mobile,x\n10002,,x\n10003,Mobile ,x\n' }
    expect((await packed({ lists: kinds, column: 1 })).report.warnings).toEqual([])
    const joined = { 'a.csv': 'Name,Phone\nann,10001\nName,Phone\nbob,10002\n' }
    expect((await packed({ lists: joined, column: 1 })).report.warnings).toHaveLength(1)
    expect(
      (await packed({ lists: { 'a.csv': '1,12\n3,4444\n' }, column: 2 })).report.warnings,
    ).toEqual([])
  })

  test('warns of what is odd, and says it again in the report', async () => {
    const storage = new MemoryStorage()
    storage.others = [
      'list-0001.txt',
      'list-0003.zip',
      'list-1of2-0001.zip',
      'list-01.zip',
      'my-0001.zip',
    ]
    storage.leftBehind = ['/spill/left']
    const { report } = await packed({
      ...{ lists: { 'a.csv': 'phone\n13800138000', 'b.txt': '13800138001' }, storage, ...CN },
      ...{ column: 'mobile', exclude: { 'out.txt': 'phone\n13800138002' } },
    })
    expect(report.warnings).toEqual([
      { warning: 'other-title', source: 'out.txt', entry: null, column: 'mobile' },
      { warning: 'other-title', source: 'a.csv', entry: null, column: 'mobile' },
      { warning: 'earlier-packages', files: ['list-0003.zip', 'list-1of2-0001.zip'] },
      { warning: 'left-behind', paths: ['/spill/left'] },
    ])
  })

  test('drops titles that stand in the middle where lists were joined', async () => {
    const joined = 'id,Phone\n1,13800138000\nid,Phone\n2,13800138001\nid,\u200bPhone\n'
    const { report } = await packed({ lists: { 'a.csv': joined }, ...CN, column: 'phone' })
    expect(report).toMatchObject({ rows: 5, accounts: 2, headers: 3 })
    const told = await packed({ lists: { 'a.txt': 'user\nab\nuser' }, header: true })
    expect(told.accounts).toEqual(['ab', 'user'])
  })

  test('takes rows as they are where they are not to be mended', async () => {
    const { accounts } = await packed({
      lists: { 'a.csv': 'a b ,x\n"c,d",x\n"e""f",x\n' },
      ...{ column: 1, normalize: false },
    })
    expect(accounts).toEqual(['a b ', 'c,d', 'e"f'])
  })
})

describe('when something goes wrong, packing', () => {
  const ports = (storage: MemoryStorage) => ({ ...memoryPorts(storage), ...NODE, gunzip, storage })
  const good = '13800138000\n'.repeat(3)

  test('leaves nothing when a list can not be read to its end', async () => {
    const broken: List = {
      ...listOf('b.txt', ''),
      async *chunks() {
        yield Buffer.from(good)
        throw new ListError('b.txt is gone.')
      },
    }
    const storage = new MemoryStorage()
    let discarded = 0
    const rejects = {
      ...{ write: async () => {}, close: async () => {} },
      discard: async () => {
        discarded++
        return []
      },
    }
    const input = { lists: [listOf('a.txt', good), broken], excludes: [], rejects }
    await expect(pack(input, settingsOf(CN), ports(storage))).rejects.toThrow('b.txt is gone.')
    expect([storage.packages.size, storage.open.size, discarded]).toEqual([0, 0, 1])
  })

  test('stops at once, also while a list has nothing to read', async () => {
    const stuck: List = {
      ...listOf('a.txt', ''),
      async *chunks() {
        yield await never()
      },
    }
    const storage = new MemoryStorage()
    const stop = new AbortController()
    const input = { lists: [stuck], excludes: [], rejects: null }
    const done = pack(input, settingsOf(CN), ports(storage), { signal: stop.signal })
    stop.abort(new Error('stopped'))
    await expect(done).rejects.toThrow('stopped')
    expect(storage.open.size).toBe(0)
  })

  const never = () => new Promise<never>(() => {})
  const fails = () => Promise.reject(new ListError('a.zip is gone.'))
  const CALLS = ['openRanges', 'load', 'chunks', 'check'] as const

  test.each(CALLS)('ends an archive that has nothing to give, or is gone: %s', async (call) => {
    // Too much to be loaded with its header.
    const text = good.repeat(100_000)
    const bytes = buildZip({ entries: [{ name: 'a.txt', text, method: 0 }] })
    for (const [happens, says] of [
      [never, 'stopped'],
      [fails, 'a.zip is gone.'],
    ] as const) {
      const stop = new AbortController()
      let closed = 0
      const instead = async () => {
        if (happens === never) stop.abort(new Error('stopped'))
        return await happens()
      }
      const list = listOf('a.zip', bytes)
      const archive: List = {
        ...list,
        async openRanges() {
          if (call === 'openRanges') return await instead()
          const close = async () => void closed++
          const chunks = async function* (): AsyncGenerator<Uint8Array, void> {
            yield Buffer.from(good).subarray(0, 9)
            await instead()
          }
          const other = call === 'chunks' ? chunks : instead
          return { ...(await list.openRanges()), close, [call]: other }
        },
      }
      const storage = new MemoryStorage()
      const input = { lists: [archive], excludes: [], rejects: null }
      const done = pack(input, settingsOf(CN), ports(storage), { signal: stop.signal })
      await expect(done).rejects.toThrow(says)
      expect([storage.packages.size, storage.open.size]).toEqual([0, 0])
      expect(closed).toBe(call === 'openRanges' ? 0 : 1)
    }
  })

  test('says of a damaged archive that it was changed, where it was', async () => {
    const text = { name: 'a.txt', text: good }
    const damaged = [
      buildZip({ entries: [{ ...text, local: { crc: 1 } }] }),
      buildZip({ entries: [{ ...text, packed: Buffer.from([7, 0, 0]) }] }),
    ]
    for (const bytes of damaged) {
      const list = listOf('a.zip', bytes)
      const check = async () => {
        throw new ListError('a.zip changed.')
      }
      const openRanges = async () => ({ ...(await list.openRanges()), check })
      const input = { lists: [{ ...list, openRanges }], excludes: [], rejects: null }
      const packing = pack(input, settingsOf(CN), ports(new MemoryStorage()))
      await expect(packing).rejects.toThrow('a.zip changed.')
    }
  })

  test('tells how far it has come with an archive', async () => {
    const names = ['a.txt', 'b.txt', 'c.txt']
    const texts = names.map((name) => ({ name, text: good.repeat(1000), method: 0 }))
    const bytes = buildZip({ entries: texts })
    const seen: number[] = []
    const onProgress = ({ bytes: far }: { readonly bytes: number }) => seen.push(far)
    const lists = [listOf('a.zip', bytes, 10_000), listOf('d.txt', good)]
    const input = { lists, excludes: [], rejects: null }
    await pack(input, settingsOf(CN), ports(new MemoryStorage()), { onProgress })
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    expect(seen.length).toBeGreaterThanOrEqual(4)
    expect(seen[0]).toBeLessThan(bytes.length / 2)
    expect(seen.at(-1)).toBe(bytes.length + good.length)
  })

  test('tells lists that are none, damaged, or in an archive that is', async () => {
    const problemOf = async (name: string, content: string | Uint8Array) => {
      const error = await refused({ lists: { [name]: content }, ...CN })
      expect(error).toBeInstanceOf(ListError)
      return (error as ListError).message
    }
    expect(await problemOf('a.xlsx', 'ab')).toContain('a.xlsx is no list by its name')
    const workbook = await refused({ lists: { 'a.xlsx': 'ab' }, ...CN })
    expect((workbook as ListError).hint).toContain('as "CSV UTF-8"')
    expect(await problemOf('a.csv.gz', 'ab')).toContain('a.csv.gz is damaged')
    expect(await problemOf('a.csv.gz', Buffer.from('1f8b0800', 'hex'))).toContain('is damaged')
    expect(await problemOf('a.csv', 'version https://git-lfs.github.com/spec/v1\n')).toMatch(
      /^a\.csv can't be read\. .*`git lfs pull`/,
    )
    expect(await problemOf('a.csv', 'PK\x03\x04')).toContain('archive')
    expect(await problemOf('a.zip', 'ab')).toContain("a.zip can't be read. The archive is invalid")
  })

  test('tells files in archives that can not be read, or are no lists', async () => {
    const problemOf = async (name: string) => {
      const content = await readFile(join(ROOT, '__tests__/validator/corpus/zip', name))
      const error = await refused({ lists: { 'a.zip': content }, ...CN })
      expect(error).toBeInstanceOf(ListError)
      return (error as ListError).message
    }
    expect(await problemOf('infozip-encrypted.zip')).toMatch(/^a\.zip: \S+\.\w+ is encrypted\.$/)
    expect(await problemOf('python-lzma.zip')).toMatch(/ is compressed with something else/)
    const archive = new AdmZip()
    archive.addFile('readme.md', Buffer.from('ab'))
    const error = await refused({ lists: { 'a.zip': archive.toBuffer() }, ...CN })
    expect((error as ListError).message).toContain('a.zip: readme.md is no list by its name')
    const outer = new AdmZip()
    outer.addFile('lists.zip', archive.toBuffer())
    const nested = await refused({ lists: { 'a.zip': outer.toBuffer() }, ...CN })
    expect((nested as ListError).message).toContain('a.zip: lists.zip is an archive in an archive')
    expect((nested as ListError).hint).toContain('Unpack')
    const damaged = Buffer.from(archive.toBuffer())
    damaged[damaged.length - 1] = 1
    expect(await refused({ lists: { 'a.zip': damaged }, ...CN })).toBeInstanceOf(ListError)
  })

  test('reads entries of an archive whose paths begin with a dot and a slash', async () => {
    const archive = new AdmZip()
    archive.addFile('a.csv', Buffer.from('ab\n'))
    archive.getEntries()[0]!.entryName = './a.csv'
    archive.addFile('.b.csv', Buffer.from('cd\n'))
    const { texts, leftOut } = await textsOf(
      listOf('a.zip', archive.toBuffer()),
      ports(new MemoryStorage()),
    )
    expect(texts.map(({ entry }) => entry)).toEqual(['./a.csv'])
    expect(leftOut.map(({ entry }) => entry)).toEqual(['.b.csv'])
  })

  test('tells how far it came, in bytes of all lists', async () => {
    const told: (readonly [number, number | null, number])[] = []
    const input = {
      lists: [listOf('a.txt', good, 10), listOf('b.txt', '手机号\n13800138000', 7)],
      ...{ excludes: [], rejects: null },
    }
    await pack(input, settingsOf(CN), ports(new MemoryStorage()), {
      onProgress: ({ bytes, totalBytes, rows: seen }) => told.push([bytes, totalBytes, seen]),
    })
    const total = 36 + 21
    expect(told.at(-1)).toEqual([total, total, 5])
    expect(told.every(([bytes], at) => at === 0 || bytes >= told[at - 1]![0])).toBe(true)
  })

  test('what is read to find an encoding is not progress', async () => {
    const rows = good.repeat(60_000)
    const bytes = Buffer.concat([
      Buffer.from(rows),
      Buffer.from('\xd5\xc5\n', 'latin1'),
      Buffer.from(rows),
    ])
    const seen: number[] = []
    const looked: (number | null)[] = []
    const settings = settingsOf({ ...CN, maxRejected: { rows: 1 } })
    await pack(
      {
        lists: [listOf('a.txt', bytes, 100_000)],
        excludes: [listOf('out.txt', '13800138009\n')],
        rejects: null,
      },
      settings,
      ports(new MemoryStorage()),
      {
        onProgress: ({ bytes: far, lookedAtBytes }) => {
          seen.push(far)
          looked.push(lookedAtBytes)
        },
      },
    )
    // It is told on its own, up to the end of the list.
    const told = looked.filter((far) => far !== null)
    expect(told.length).toBeGreaterThan(10)
    expect(Math.max(...told)).toBe(12 + bytes.length)
    expect(looked.at(-1)).toBeNull()
    expect(looked.indexOf(null)).toBe(0)
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    const half = bytes.length / 2
    expect(seen.filter((far) => far > half * 1.2 && far < half * 1.8).length).toBeGreaterThan(2)
  })
})

test('a list that was seen enough of is closed, packed or not', async () => {
  let open = 0
  const counting = (name: string, content: Uint8Array): List => ({
    ...listOf(name, content, 10),
    async *chunks() {
      open++
      try {
        yield* listOf(name, content, 10).chunks()
      } finally {
        open--
      }
    },
  })
  const rows = Buffer.from('13800138000\n'.repeat(2000))
  const lists = [counting('a.csv.gz', gzipSync(rows)), counting('b.csv', rows)]
  const input = { lists, excludes: [], rejects: null }
  const storage = new MemoryStorage()
  await pack(input, settingsOf(CN), { ...memoryPorts(storage), ...NODE, gunzip, storage })
  expect(open).toBe(0)
})
