import { describe, expect, test } from '@jest/globals'
import { KINDS, PHONES } from './kinds.js'
import { packed, validated } from './packing.js'

describe('lists as people have them', () => {
  test.each(Object.entries(KINDS))('%s', async (_, { lists, settings, accounts = PHONES }) => {
    const chosen = settings ?? { accountType: 1002 as const }
    // Every cut of the bytes must give the same.
    for (const chunkBytes of [Infinity, 3]) {
      const result = await packed({ lists, ...chosen, chunkBytes })
      expect(result.accounts).toEqual(accounts)
      expect(result.report).toMatchObject({ accounts: accounts.length, rejected: 0 })
      const [report] = await validated(result, chosen)
      expect(report).toMatchObject({ valid: true, warnings: 0, counts: {} })
    }
  })
})
