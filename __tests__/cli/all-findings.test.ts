import { describe, expect, test } from '@jest/globals'
import { allFindings, writeAll } from '../../src/cli/all-findings.js'
import type { Output } from '../../src/platform/node/index.js'
import type { CheckedSet } from '../../src/run/index.js'

describe('all findings', () => {
  test('of one line stand in the order of their rules', () => {
    const lines = { duplicate: [2], whitespace: [1, 2], separator: [2, 9] }
    const report = { findings: [], lines }
    const other = { file: 'b', report: { findings: [], lines: {} } }
    const set = { packages: [{ file: 'a', report }, other], linesAcross: [[], [3, 70]] }
    const rows = [...allFindings(set as unknown as CheckedSet, (name) => name)]
    expect(rows).toEqual([
      'a\t1\twhitespace\twarning\n',
      'a\t2\tduplicate\twarning\n',
      'a\t2\twhitespace\twarning\n',
      'a\t2\tseparator\twarning\n',
      'a\t9\tseparator\twarning\n',
      'b\t3\tduplicate-across\twarning\n',
      'b\t70\tduplicate-across\twarning\n',
    ])
  })

  test('are not made for nobody', async () => {
    let made = 0
    function* many() {
      while (made < 100) {
        made++
        yield 'x'.repeat(9_999)
      }
    }
    // A reader that takes a block, and goes.
    const output = { destroyed: false, write: () => (output.destroyed = true) }
    await writeAll(many(), output as unknown as Output)
    expect(made).toBe(7)
  })
})
