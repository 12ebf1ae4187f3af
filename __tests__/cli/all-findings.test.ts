import { describe, expect, test } from '@jest/globals'
import { allFindings, searchedInPart, writeAll } from '../../src/cli/all-findings.js'
import { sayEnglish } from '../../src/messages/index.js'
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

  test('are not all where duplicates were not looked for to the end', () => {
    const setOf = (checked: readonly (readonly [number, number])[], across: number) =>
      ({
        packages: checked.map(([rows, duplicatesCheckedRows], at) => ({
          file: `${at}.txt`,
          report: { rows, duplicatesCheckedRows },
        })),
        duplicatesAcrossCheckedRows: across,
      }) as unknown as CheckedSet
    const told = (set: CheckedSet) => searchedInPart(set).map((found) => sayEnglish(found))
    expect(told(setOf([[3, 3]], 0))).toEqual([])
    // Of the other, no rows could be read.
    expect(
      told(
        setOf(
          [
            [3, 3],
            [0, 0],
          ],
          0,
        ),
      ),
    ).toEqual([])
    expect(
      told(
        setOf(
          [
            [3, 3],
            [4, 4],
          ],
          7,
        ),
      ),
    ).toEqual([])
    expect(
      told(
        setOf(
          [
            [3, 3],
            [4000, 1200],
          ],
          1203,
        ),
      ),
    ).toEqual([
      'Duplicates were looked for up to row 1,200 of 1.txt: for more, there was no memory.',
      'The packages were compared with each other up to row 1,203 of all: for more, there was no memory.',
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
