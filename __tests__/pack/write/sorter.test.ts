import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { WRITE_LIMITS } from '../../../src/pack/write/options.js'
import { Sorter } from '../../../src/pack/write/sorter.js'
import { MemoryStorage } from './memory-ports.js'
import { phones } from './written.js'

/** Sorts accounts, no two the same, in runs of so many rows. */
async function sorted(
  accounts: readonly string[],
  runRows: number,
  runBytes = 100_000,
): Promise<string[]> {
  const storage = new MemoryStorage()
  const sorter = new Sorter(storage, { ...WRITE_LIMITS, runBytes, runRows })
  for (let start = 0; start < accounts.length; start += 100) {
    const rows = accounts.slice(start, start + 100).map((account) => `${account}\n`)
    await sorter.add({ text: Buffer.from(rows.join('')), rows: rows.length })
  }
  const texts: Buffer[] = []
  await sorter.finish(async ({ text, rows }) => {
    expect(text.filter((byte) => byte === 0x0a)).toHaveLength(rows)
    texts.push(Buffer.from(text))
  })
  expect(storage.open.size).toBe(0)
  expect(storage.spills > 0).toBe(accounts.length > runRows)
  return Buffer.concat(texts).toString().split('\n').slice(0, -1)
}

/** The order of bytes. */
function inOrder(accounts: readonly string[]): string[] {
  return [...accounts].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
}

const ACCOUNTS = fc.uniqueArray(
  fc.oneof(
    fc.stringMatching(/^[ab]{1,12}$/),
    fc.stringMatching(/^\+8613[0-9]{2,9}$/),
    fc.stringMatching(/^same start of all of them [\t\x00\x01 ab]{0,30}$/),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/\n/.test(text)),
  ),
  { maxLength: 300 },
)

test('rows come out in the order of their bytes, from memory and from files', async () => {
  await fc.assert(
    fc.asyncProperty(ACCOUNTS, fc.integer({ min: 1, max: 60 }), async (accounts, runRows) => {
      const expected = inOrder(accounts)
      expect(await sorted(accounts, 1_000)).toEqual(expected)
      expect(await sorted(accounts, runRows)).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})

test('many rows of one beginning, in runs larger than the buffers of a merge', async () => {
  const start = 'the same for all of them, longer than a key: '
  const accounts = [...new Set(phones(24_000))].map((phone) => `${start}${phone}`)
  expect(await sorted(accounts, 10_000, 700_000)).toEqual(inOrder(accounts))
})
