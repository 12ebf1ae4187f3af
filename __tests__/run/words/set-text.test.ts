import { expect, test } from '@jest/globals'
import { sayEnglish } from '../../../src/messages/index.js'
import type { CheckedSet } from '../../../src/run/index.js'
import { setVerdict } from '../../../src/run/index.js'

test('the verdict on several packages says when not all rows were compared', () => {
  const report = { kind: 'account', valid: true, errors: 0, warnings: 0, rows: 5, accounts: 5 }
  const verdictAt = (duplicatesAcrossCheckedRows: number) => {
    const set = { packages: [{ report }, { report }], duplicatesAcross: 0 }
    return sayEnglish(
      setVerdict({ ...set, duplicatesAcrossCheckedRows } as unknown as CheckedSet, false),
    )
  }
  expect(verdictAt(10)).toBe('2 valid packages: 10 accounts.')
  expect(verdictAt(1)).toBe(
    '2 valid packages: 10 accounts. The packages were compared with each other up to row 1 of all: for more, there was no memory.',
  )
})
