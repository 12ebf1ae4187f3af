import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { nameFault, packageName } from '../../../src/pack/write/index.js'
import { memoryPorts } from './memory-ports.js'
import { batchOf, phones, written } from './written.js'

const PHONES = [...new Set(phones(12_000))]

describe('what goes into packages', () => {
  test('accounts in their order, the first of each', async () => {
    const { lists, packages, sources, files } = await written({
      batches: [['+8613800000001', 'b', '+8613800000001'], ['a', 'b', 'x'], []],
      exclude: [['x', 'y'], ['z']],
    })
    expect(lists).toEqual([['+8613800000001', 'b', 'a']])
    const bytes = files.get('list-0001.zip')!
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(packages).toEqual([{ file: 'list-0001.zip', accounts: 3, size: bytes.length, sha256 }])
    expect(sources).toEqual([
      { accounts: 2, duplicates: 1, excluded: 0, otherShards: 0 },
      { accounts: 1, duplicates: 1, excluded: 1, otherShards: 0 },
      { accounts: 0, duplicates: 0, excluded: 0, otherShards: 0 },
    ])
  })

  test('nothing when no account is left', async () => {
    const { packages, files } = await written({ batches: [['x']], exclude: [['x']] })
    expect(packages).toEqual([])
    expect(files.size).toBe(0)
  })

  test('a csv quotes only what needs it', async () => {
    const accounts = ['plain', 'a,b', 'say "hi"', '"', ',', '用户,1']
    const { files } = await written({ batches: [accounts], options: { format: 'csv' } })
    const csv = 'plain\n"a,b"\n"say ""hi"""\n""""\n","\n"用户,1"\n'
    expect(files.get('list-0001.csv')!.toString()).toBe(csv)
    const plain = await written({ batches: [accounts], options: { format: 'txt' } })
    expect(plain.files.get('list-0001.txt')!.toString()).toBe(`${accounts.join('\n')}\n`)
  })
})

describe('how packages are split', () => {
  test.each(['zip', 'txt', 'csv'] as const)('a %s is full but not too large', async (format) => {
    for (const maxBytes of [3_000, 50_000]) {
      const { lists, packages } = await written({
        batches: [PHONES],
        options: { format, maxBytes },
      })
      expect(lists.flat()).toEqual(PHONES)
      expect(packages.length).toBeGreaterThan(1)
      for (const [index, { size, file, accounts }] of packages.entries()) {
        expect(file).toBe(`list-${String(index + 1).padStart(4, '0')}.${format}`)
        expect(lists[index]).toHaveLength(accounts)
        expect(size).toBeLessThanOrEqual(maxBytes)
        const isLast = index === packages.length - 1
        expect(isLast || size >= 0.9 * maxBytes).toBe(true)
      }
    }
  })

  test.each([1, 7, 4_000])('no more than %d accounts go into one', async (maxAccounts) => {
    const accounts = PHONES.slice(0, Math.min(maxAccounts * 3 + 1, PHONES.length))
    const { lists } = await written({ batches: [accounts], options: { maxAccounts } })
    expect(lists.flat()).toEqual(accounts)
    const full = lists.slice(0, -1).map(({ length }) => length)
    expect(new Set(full)).toEqual(new Set([maxAccounts]))
  })

  test('both limits hold together', async () => {
    const options = { maxAccounts: 1_500, maxBytes: 6_000 }
    const { lists, packages } = await written({ batches: [PHONES], options })
    expect(lists.flat()).toEqual(PHONES)
    for (const { accounts, size } of packages.slice(0, -1)) {
      expect(accounts).toBeLessThanOrEqual(options.maxAccounts)
      expect(size).toBeLessThanOrEqual(options.maxBytes)
      expect(accounts === options.maxAccounts || size >= 0.9 * options.maxBytes).toBe(true)
    }
  })

  test('the text of a zip stays within its limit', async () => {
    const limits = { textBytes: 40_000 }
    const { lists } = await written({ batches: [PHONES], limits })
    expect(lists.flat()).toEqual(PHONES)
    const sizes = lists.map((list) => list.reduce((sum, { length }) => sum + length + 1, 0))
    for (const size of sizes) expect(size).toBeLessThanOrEqual(limits.textBytes)
    for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(0.9 * limits.textBytes)
  })

  test('a limit that no account fits into is said', async () => {
    const options = { maxBytes: 150 }
    const batches = [['a'.repeat(100), 'b'.repeat(100)]]
    await expect(written({ batches, options })).rejects.toThrow(
      'A package of 150 bytes has no room for the first account that would go into it.',
    )
  })
})

describe('the same every time', () => {
  const accounts = [...PHONES.slice(0, 6_000), ...PHONES.slice(0, 500), 'a@example.com', '用户1']

  test.each(['input', 'sorted'] as const)(
    'order %s: whatever the cuts and limits',
    async (order) => {
      const options = { order, maxBytes: 30_000 } as const
      const whole = await written({ batches: [accounts], options })
      for (const [size, tableAccounts] of [
        [7, 1_000_000],
        [5_000, 2_222],
      ] as const) {
        const source = (start: number) => batchOf(accounts.slice(start, start + size))
        const starts = Array.from({ length: Math.ceil(accounts.length / size) }, (_, i) => i * size)
        const limits = { tableAccounts, runRows: 1_000, runBytes: 20_000 }
        const cut = await written({ batches: starts.map(source), options, limits })
        expect(cut.packages).toEqual(whole.packages)
        expect(cut.sources).toEqual(whole.sources)
      }
    },
  )

  test('on every machine', async () => {
    const ofOne = async (order: 'input' | 'sorted') =>
      (await written({ batches: [accounts], options: { order } })).packages[0]!.sha256
    // Other bytes are no fault of themselves, but a new version must not give them unnoticed.
    expect(await ofOne('input')).toBe(
      '7de8560c7a22465a48c1cb07ae727b947184a136a0e53f941fad1ef5c9c1f1f6',
    )
    expect(await ofOne('sorted')).toBe(
      '75a8591e33d1a0a3889d8d36d0ed29c6f938d23d1b7d1156351549e64fc62ada',
    )
  })
})

describe('shards', () => {
  test('are disjoint and complete, and keep the order', async () => {
    const of = 5
    const parts = await Promise.all(
      Array.from({ length: of }, (_, index) =>
        written({
          batches: [PHONES, ['x', PHONES[0]!]],
          exclude: [['x']],
          options: { shard: { index: index + 1, of } },
        }),
      ),
    )
    const lists = parts.map((part) => part.lists.flat())
    const sets = lists.map((list) => new Set(list))
    expect(lists.flat().sort()).toEqual([...PHONES].sort())
    for (const [index, { packages, sources }] of parts.entries()) {
      expect(packages[0]!.file).toBe(`list-${index + 1}of5-0001.zip`)
      expect(lists[index]).toEqual(PHONES.filter((account) => sets[index]!.has(account)))
      // Evenly, by chance.
      expect(packages[0]!.accounts).toBeGreaterThan(0.9 * (PHONES.length / of))
      const [first, second] = sources
      expect(first!.accounts + first!.otherShards).toBe(PHONES.length)
      expect(second!.otherShards + second!.excluded + second!.duplicates).toBe(2)
    }
    expect(parts.map(({ sources }) => sources[1]!.excluded).sort()).toEqual([0, 0, 0, 0, 1])
    expect(parts.map(({ sources }) => sources[1]!.duplicates).sort()).toEqual([0, 0, 0, 0, 1])
  })

  test('an account falls to the same one for good', async () => {
    const options = { shard: { index: 3, of: 16 } }
    const { lists } = await written({ batches: [phones(60), ['a@example.com']], options })
    expect(lists).toEqual([
      [
        ...['+8613403744765', '+8613798684215', '+8613758442840', '+8613413196975'],
        ...['+8613048723464', '+8613865772065', '+8613302372848'],
      ],
    ])
  })
})

describe('names', () => {
  test('number and shard stand behind', () => {
    const naming = { name: 'list', format: 'csv', shard: null } as const
    expect(packageName(naming, 42)).toBe('list-0042.csv')
    expect(packageName(naming, 10_000)).toBe('list-10000.csv')
    const shard = { index: 2, of: 8 }
    expect(packageName({ ...naming, shard }, 1)).toBe('list-2of8-0001.csv')
  })

  test('what no file can be called is noticed', () => {
    const fault = (name: string) => nameFault({ name, format: 'zip', shard: null })
    for (const name of ['名单 2026.w12', 'con', 'null.1', 'com.x', 'a.nul'])
      expect(fault(name)).toBe(null)
    for (const name of [
      '',
      ' a',
      'a ',
      'a/b',
      'a\\b',
      'C:a',
      'a\nb',
      'a\u202eb',
      'con.1',
      'NUL .x',
      'lpt9.',
    ]) {
      expect(fault(name)).toBe('characters')
    }
    expect(fault('a'.repeat(90))).toBe(null)
    expect(fault('a'.repeat(91))).toBe('length')
    // Of 3 bytes each.
    expect(fault('名'.repeat(81))).toBe(null)
    expect(fault('名'.repeat(82))).toBe('length')
  })
})

test('what stops the work stops it', async () => {
  const controller = new AbortController()
  const ports = memoryPorts()
  controller.abort(new Error('enough'))
  const options = { signal: controller.signal }
  await expect(written({ batches: [['a']], options, storage: ports.storage })).rejects.toThrow(
    'enough',
  )
  expect(ports.storage.packages.size).toBe(0)
})
