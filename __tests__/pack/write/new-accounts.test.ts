import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { AccountFilter } from '../../../src/pack/write/account-filter.js'
import { WRITE_LIMITS } from '../../../src/pack/write/options.js'
import { MemoryStorage, memoryPorts } from './memory-ports.js'
import { written } from './written.js'

/** Accounts that are easily taken for each other, short and long. */
const ACCOUNT = fc.oneof(
  fc.stringMatching(/^\+?[01]{1,3}$/),
  fc.stringMatching(/^\+?[0-9]{14,17}$/),
  fc.constantFrom('+', '++', '0', '00', '+0', ':', '1:', '/1', '12345678', '123456789', ' 1', '1 '),
  fc.stringMatching(/^[ab]{1,9}$/),
  fc.constantFrom(
    '用户',
    '用戶',
    '😀',
    'a'.repeat(100),
    `${'a'.repeat(99)}b`,
    `b${'a'.repeat(99)}`,
  ),
)
const LISTS = fc.array(fc.array(ACCOUNT, { maxLength: 40 }), { maxLength: 6 })

describe('accounts go out once', () => {
  test('the first that is not excluded, with little memory as with much', async () => {
    await fc.assert(
      fc.asyncProperty(
        LISTS,
        LISTS,
        fc.integer({ min: 15, max: 60 }),
        async (batches, exclude, most) => {
          const storage = new MemoryStorage()
          const options = { format: 'txt' } as const
          const limits = { tableAccounts: most }
          const { lists, sources } = await written({ batches, exclude, options, limits, storage })

          const excluded = new Set(exclude.flat())
          const seen = new Set<string>()
          const expected = batches.map((batch) => {
            const counts = { accounts: 0, duplicates: 0, excluded: 0, otherShards: 0 }
            for (const account of batch) {
              if (excluded.has(account)) counts.excluded++
              else if (seen.has(account)) counts.duplicates++
              else counts.accounts++
              if (!excluded.has(account)) seen.add(account)
            }
            return counts
          })
          expect(lists.flat()).toEqual([...seen])
          expect(sources).toEqual(expected)
          expect(storage.open.size).toBeLessThanOrEqual(storage.spills)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('a table that grows', () => {
  const COUNT = 3_400_000
  const PARTS = COUNT / 10_000

  const phone = (number: number) => `+86${13_000_000_000 + number * 5}`
  const user = (number: number) => `u${number}`

  // The share of all text that is told to have come with each part, of `PARTS`.
  test.each([
    ['numbers, of how many is not known', phone, () => 0],
    ['numbers, as many as are expected', phone, (part: number) => (part + 1) / PARTS],
    ['other accounts, fewer than are expected', user, () => Number.MIN_VALUE],
  ] as const)('keeps what is in it: %s', (_, accountOf, shareOf) => {
    const filter = new AccountFilter(memoryPorts(), WRITE_LIMITS, null)
    const texts = Array.from({ length: PARTS }, (_, part) => {
      let text = ''
      for (let index = 0; index < 10_000; index++) text += `${accountOf(part * 10_000 + index)}\n`
      return Buffer.from(text, 'latin1')
    })
    for (const [part, text] of texts.entries()) {
      filter.expect(shareOf(part))
      expect(filter.take(text).kept.rows).toBe(10_000)
    }
    for (const text of texts) expect(filter.take(text).duplicates).toBe(10_000)
    expect(filter.take(Buffer.from(`${accountOf(COUNT)}\n`)).kept.rows).toBe(1)
  })

  test('takes no more text than there is room for', () => {
    const filter = new AccountFilter(memoryPorts(), WRITE_LIMITS, null)
    expect(() => filter.take(new Uint8Array(filter.mostBytes + 1))).toThrow(RangeError)
  })

  test.each([0, 1e-6])(
    'stops where its memory ends, and goes on once it is empty, share %f',
    (share) => {
      const limits = { ...WRITE_LIMITS, tableBytes: 30_000_000 }
      const filter = new AccountFilter(memoryPorts(), limits, null)
      filter.expect(share)
      expect(filter.take(Buffer.from('12\n34\n')).kept.rows).toBe(2)
      // There is no memory for a table of longer accounts.
      const { kept, open, duplicates } = filter.take(Buffer.from('12\nlonger\n56\n34\n'))
      expect([kept.rows, open.rows, duplicates]).toEqual([0, 2, 2])
      expect(Buffer.from(open.text).toString()).toBe('longer\n56\n')
      filter.clear()
      expect(filter.take(Buffer.from('56\n12\n12\n')).kept.rows).toBe(2)
    },
  )
})
