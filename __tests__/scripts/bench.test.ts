import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import fc from 'fast-check'
import { KINDS, mixed, phones, repeating, sortedNumbers } from '../../scripts/bench/accounts.js'
import { atLeast, atMost, isReached, median, ratio } from '../../scripts/bench/figures.js'
import { repeated, rowsOf, writeArchive, writeText } from '../../scripts/bench/lists.js'
import { compare, run } from '../../scripts/bench/measure.js'
import { Pace } from '../../scripts/bench/pace.js'
import { QUICK } from '../../scripts/bench/parts/bench.js'
import { phraseBook, quoteRun } from '../../scripts/bench/quote.js'
import { runParts } from '../../scripts/bench/run-parts.js'
import { startSink } from '../../scripts/bench/start-sink.js'
import { markdown, targetTable, usageTable } from '../../scripts/bench/tables.js'
import { validatePackage } from '../../src/platform/node/validator.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await makeWorkspace()
})

afterAll(() => workspace.remove())

/** An empty folder. */
const emptyFolder = () => mkdtempSync(workspace.join('bench-'))

/** A program of Node.js, by its code. */
function program(code: string) {
  return { name: code, command: process.execPath, args: ['-e', code] }
}

test('the median is the middle, or the mean of the two in the middle, of what is known', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, null, 1, 2, 3])).toBe(2.5)
  expect(median([null])).toBeNull()
  expect(ratio(3, 2)).toBe(1.5)
  expect([ratio(undefined, 2), ratio(1, null)]).toEqual([null, null])
})

test('a target is met, missed or not measured', () => {
  const targets = [
    atMost('a | b', 1.05, 1.05),
    atMost('b', 1.05, 1.06),
    atLeast('c', 4, 3.99),
    atLeast('d', 4, 4),
    atMost('e', 1, null),
  ]
  expect(targets.map(isReached)).toEqual([true, false, false, true, null])
  expect(markdown(targetTable(targets))).toBe(
    [
      '| target |  asked | reached |  met |',
      '| ------ | -----: | ------: | ---: |',
      '| a \\| b | ≤ 1.05 |    1.05 |  yes |',
      '| b      | ≤ 1.05 |    1.06 |   no |',
      '| c      |    ≥ 4 |    3.99 |   no |',
      '| d      |    ≥ 4 |    4.00 |  yes |',
      '| e      |    ≤ 1 |       – |    – |',
    ].join('\n'),
  )
})

test('a document quotes a run in its language, without what compares versions', () => {
  const programs = { one: { name: 'curl -F, 20 Mbit/s' } }
  const table = usageTable('sending', programs, {
    one: { seconds: 1.5, cpuSeconds: null, peakBytes: 3 * 2 ** 20 },
  })
  const part = { tables: [table], targets: [], usages: [], seconds: 1 }
  const found = { machine: ['Linux 6', 'Node.js 24'], parts: { lines: part, against: part } }
  const document = 'before\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nafter\n'
  const words = {
    sending: '发送',
    seconds: '秒',
    'CPU seconds': 'CPU 秒',
    'peak MiB': '峰值',
    'curl -F, # Mbit/s': 'curl -F，# Mbit/s',
  }
  const book = phraseBook(words)
  expect(quoteRun(document, found, book.translate)).toBe(
    [
      'before\n<!-- bench:begin -->\n',
      'Linux 6  \nNode.js 24\n',
      '| 发送                |     秒 | CPU 秒 |   峰值 |',
      '| ----------------- | ----: | ----: | ---: |',
      '| curl -F，20 Mbit/s | 1.500 |     – |  3.0 |',
      '\n<!-- bench:end -->\nafter\n',
    ].join('\n'),
  )
  expect(book.missing).toEqual(new Set())
  const { translate, missing } = phraseBook({})
  expect(translate('10 rows of 2.5')).toBe('10 rows of 2.5')
  expect(missing).toEqual(new Set(['# rows of #']))
  expect(() => quoteRun('nothing', found)).toThrow('The document has no marks of the bench.')
})

test('a line carries what its rate allows, and nothing while it stands still', () => {
  const line = fc.record({
    bitsPerSecond: fc.integer({ min: 8_000, max: 1e8 }),
    open: fc.integer({ min: 1, max: 2_000 }),
    still: fc.integer({ min: 0, max: 2_000 }),
  })
  const pieces = fc.array(
    fc.record({ gap: fc.nat(500), bytes: fc.integer({ min: 1, max: 1e5 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  fc.assert(
    fc.property(line, pieces, ({ bitsPerSecond, open, still }, sent) => {
      const every = open + still
      const pace = new Pace({
        bitsPerSecond,
        stall: { everyMilliseconds: every, milliseconds: still },
      })
      /** Milliseconds of the line's work until a time. */
      const worked = (time: number) =>
        Math.floor(time / every) * open + Math.min(time % every, open)
      let [now, free] = [0, 0]
      for (const { gap, bytes } of sent) {
        now += gap
        const left = pace.leaves(now, bytes)
        const begin = Math.max(now, free)
        expect(left).toBeGreaterThan(begin)
        expect(worked(left) - worked(begin)).toBeCloseTo((bytes * 8_000) / bitsPerSecond, 3)
        free = left
      }
    }),
  )
})

test('a line without stalls is an exact queue', () => {
  const pace = new Pace({ bitsPerSecond: 8_000 })
  expect(pace.leaves(0, 100)).toBe(100)
  expect(pace.leaves(50, 100)).toBe(200)
  expect(pace.leaves(1_000, 1)).toBe(1_001)
})

test('a slow line holds an upload back for as long as its bytes take, and for the delay', async () => {
  const line = { bitsPerSecond: 8e6, delayMilliseconds: 30 }
  const sink = await startSink({ line })
  try {
    const sending = request(sink.url, { method: 'POST', agent: false })
    const answered = once(sending, 'response')
    sending.end(Buffer.alloc(100_000))
    const milliseconds = await sink.nextMilliseconds()
    const [answer] = await answered
    answer.resume()
    expect(answer.statusCode).toBe(200)
    expect(milliseconds).toBeGreaterThan(125)
  } finally {
    sink.stop()
  }
})

test.each(Object.entries({ ...KINDS, phones, mixed }))('%s are all different', (_, accounts) => {
  const made = Array.from({ length: 50_000 }, (_, row) => accounts(row))
  expect(new Set(made).size).toBe(made.length)
  expect(made.filter((account) => !/^[\p{L}\p{N}+@.]{5,40}$/u.test(account))).toEqual([])
})

test('numbers are sorted where they are said to be, and accounts repeat as often as is asked', () => {
  const made = Array.from({ length: 10_000 }, (_, row) => sortedNumbers(10_000)(row))
  expect(made).toEqual([...new Set(made)].sort())
  expect(made.every((number) => /^1\d{10}$/.test(number))).toBe(true)
  const twice = Array.from({ length: 10_000 }, (_, row) => repeating(phones, 20)(row))
  expect(new Set(twice).size).toBe(9_500)
})

test('lists fill their size, and an archive of one is valid and unpacks to it', async () => {
  const folder = emptyFolder()
  const size = 2_500_000
  const text = join(folder, 'a.txt')
  writeText(text, rowsOf(KINDS.letters, size))
  await writeArchive(join(folder, 'a.zip'), rowsOf(KINDS.letters, size))
  const [list, archive] = [
    await validatePackage(text),
    await validatePackage(join(folder, 'a.zip')),
  ]
  expect(list).toMatchObject({ valid: true, warnings: 0, duplicates: 0 })
  expect(size - (list.size ?? 0)).toBeLessThan(30)
  expect(archive).toMatchObject({
    valid: true,
    warnings: 0,
    contentSize: list.size,
    rows: list.rows,
  })
  const [entry] = new AdmZip(join(folder, 'a.zip')).getEntries()
  expect(entry?.getData().toString()).toBe([...rowsOf(KINDS.letters, size)].join(''))
  expect([...repeated('ab\n', 3_000_001)].join('')).toBe('ab\n'.repeat(1_000_000))
})

test('programs are run in turn, a first round does not count, and one that fails says so', async () => {
  const folder = emptyFolder()
  const rules = { folder, rounds: 2 }
  let [runs, ends] = [0, 0]
  const counted = { ...program('0'), milliseconds: async () => ++ends * 1_000 }
  const seldom = { ...program('0'), rounds: 1, milliseconds: async () => 7_000 }
  const before = async () => {
    runs += 1
  }
  const usages = await compare({ counted, seldom }, { ...rules, before })
  expect([runs, ends]).toEqual([4, 3])
  expect([usages.counted.seconds, usages.seldom.seconds]).toEqual([2.5, 7])
  const fine = { ...program('for (let n = 0; n < 1e7; n++);'), isFine: true, next: program('0') }
  const usage = await run(fine, join(folder, 'usage.txt'))
  expect(usage.peakBytes).toBeGreaterThan(2 ** 24)
  expect(usage.seconds).toBeGreaterThan(0)
  const failing = { one: program('console.error("no such list"); process.exitCode = 3') }
  await expect(compare(failing, rules)).rejects.toThrow('exit code 3. no such list')
  expect(await compare({ one: { ...failing.one, exitCodes: [3] } }, rules)).toHaveProperty('one')
})

test('what is measured starts as it would without settings of this machine for Node.js', async () => {
  const file = join(emptyFolder(), 'usage.txt')
  const fails = { ...program('process.exitCode = "NODE_OPTIONS" in process.env ? 4 : 0') }
  const before = process.env['NODE_OPTIONS']
  process.env['NODE_OPTIONS'] = '--no-warnings'
  try {
    expect((await run(fails, file)).seconds).toBeGreaterThan(0)
    const asked = { ...fails, env: { NODE_OPTIONS: '--no-warnings' }, exitCodes: [4] }
    expect((await run(asked, file)).seconds).toBeGreaterThan(0)
  } finally {
    if (before === undefined) delete process.env['NODE_OPTIONS']
    else process.env['NODE_OPTIONS'] = before
  }
})

test('a part that fails keeps none of the others from being shown', async () => {
  const folder = emptyFolder()
  const said: string[] = []
  let runs = 0
  const records = await runParts(
    {
      broken: {
        seconds: 9,
        part: async () => {
          throw new Error('no such tool')
        },
      },
      whole: {
        seconds: 0,
        part: async (bench) => {
          expect(readdirSync(bench.folder)).toEqual([])
          const one = { ...program('0'), milliseconds: async () => ++runs }
          const usages = await bench.measure({ one }, { rounds: 5 })
          return {
            tables: [{ head: ['what'], rows: [['whole']] }],
            targets: [atMost('time', 60, usages['one']?.seconds)],
          }
        },
      },
    },
    { folder, scale: QUICK, against: undefined, say: (text) => said.push(text) },
  )
  // The time of it was over: one round that counts after the one that doesn't.
  expect(runs).toBe(2)
  expect(records['broken']?.error).toContain('no such tool')
  expect(records['whole']).toMatchObject({ usages: [{ one: { seconds: expect.any(Number) } }] })
  expect(records['whole']).not.toHaveProperty('error')
  expect(said[0]).toContain('This part failed: Error: no such tool')
  expect(said[2]).toContain('| whole |')
  expect(said.at(-2)).toMatch(/^\n\| target .*\n.*\n\| time +\| +≤ 60 \| .* yes \|$/)
  expect(readdirSync(folder)).toEqual([])
})
