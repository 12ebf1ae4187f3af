import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { phones, written } from './written.js'

test('accounts go into packages in their order, the first of each', async () => {
  const { lists, packages, sources, files } = await written({
    batches: [
      ['+8613800000001', 'b', '+8613800000001'],
      ['a', 'b', 'x'],
    ],
    exclude: [['x']],
  })
  expect(lists).toEqual([['+8613800000001', 'b', 'a']])
  const bytes = files.get('list-0001.zip')!
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(packages).toEqual([{ file: 'list-0001.zip', accounts: 3, size: bytes.length, sha256 }])
  expect(sources).toEqual([
    { accounts: 2, duplicates: 1, excluded: 0, otherShards: 0 },
    { accounts: 1, duplicates: 1, excluded: 1, otherShards: 0 },
  ])
})

test.each(['zip', 'txt', 'csv'] as const)(
  '%s packages are full but not too large',
  async (format) => {
    const accounts = phones(20_000)
    const maxBytes = 20_000
    const { lists, packages } = await written({
      batches: [accounts],
      options: { format, maxBytes },
    })
    expect(lists.flat()).toEqual([...new Set(accounts)])
    expect(packages.length).toBeGreaterThan(3)
    for (const [index, { size, file }] of packages.entries()) {
      expect(file).toBe(`list-${String(index + 1).padStart(4, '0')}.${format}`)
      expect(size).toBeLessThanOrEqual(maxBytes)
      if (index < packages.length - 1) expect(size).toBeGreaterThanOrEqual(0.9 * maxBytes)
    }
  },
)
