import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type JudgedRow,
  type Report,
  type ValidateOptions,
  validatePackageStream,
} from '../../src/platform/node/validator.js'
import { AccountIndex } from '../../src/validator/index.js'
import { cut, cuts, options, packages } from './generators.js'

/** A row, with its account as it was during the call. */
interface Followed extends Omit<JudgedRow, 'account'> {
  readonly account: string
}

async function follow(
  bytes: Iterable<Uint8Array>,
  asked: ValidateOptions & { readonly name: string },
): Promise<{ readonly report: Report; readonly rows: Followed[] }> {
  const rows: Followed[] = []
  const onRow = ({ account, ...row }: JudgedRow) => {
    rows.push({ ...row, account: Buffer.from(account).toString() })
  }
  return { report: await validatePackageStream(bytes, { ...asked, onRow }), rows }
}

describe('rows that are followed', () => {
  test('say where each account stands, and what was found in it', async () => {
    const text = '\ufeffalice\r\n\n x\nb\ncarol\t\r\n"\n中文'
    const { rows } = await follow([Buffer.from(text)], { name: 'a.txt' })
    expect(rows).toEqual([
      { line: 1, account: 'alice', isAccount: true, rules: [] },
      { line: 2, account: '', isAccount: false, rules: ['row-blank'] },
      { line: 3, account: ' x', isAccount: true, rules: ['whitespace'] },
      { line: 4, account: 'b', isAccount: false, rules: ['account-length'] },
      {
        line: 5,
        account: 'carol\t',
        isAccount: true,
        rules: ['control-character', 'separator', 'whitespace'],
      },
      { line: 6, account: '"', isAccount: false, rules: ['account-length'] },
      { line: 7, account: '中文', isAccount: true, rules: [] },
    ])
    const quoted = await follow([Buffer.from('"a,""b"\n"c\n')], { name: 'a.csv' })
    expect(quoted.rows.map(({ account, rules }) => [account, rules])).toEqual([
      ['a,"b', ['csv-quoted']],
      ['c', ['csv-quote']],
    ])
  })

  test('agree with the report that there is without them, in any text', async () => {
    await fc.assert(
      fc.asyncProperty(packages, options, cuts, async (bytes, { name, asked }, places) => {
        const { report, rows } = await follow(cut(bytes, places), { name, ...asked })
        expect(report).toEqual(await validatePackageStream([bytes], { name, ...asked }))
        expect(rows.map(({ line }) => line)).toEqual(rows.map((_, at) => at + 1))
        expect(rows).toHaveLength(report.rows)
        expect(rows.filter(({ isAccount }) => isAccount)).toHaveLength(report.accounts)
        const lines: Record<string, number[]> = {}
        for (const { rules, line } of rows) {
          for (const rule of rules) {
            lines[rule] ??= []
            lines[rule].push(line)
          }
        }
        const { duplicate: _, ...others } = report.lines
        expect(lines).toEqual(others)
      }),
      { numRuns: 150 },
    )
  })

  test('end the validation by what is thrown', async () => {
    const onRow = () => {
      throw new Error('enough')
    }
    const stopped = validatePackageStream([Buffer.from('ab\n')], { name: 'a.txt', onRow })
    await expect(stopped).rejects.toThrow('enough')
  })
})

describe('an index of accounts', () => {
  const index = (limits = {}) => new AccountIndex({ accounts: 100, memoryBytes: 1e6, ...limits })

  test('tells which are new, byte for byte', () => {
    const account = fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.uint8Array({ maxLength: 400 }))
    fc.assert(
      fc.property(fc.array(account, { maxLength: 60 }), (accounts) => {
        const known = index()
        const seen = new Set<string>()
        for (const bytes of accounts) {
          const key = Buffer.from(bytes).toString('hex')
          expect(known.isNew(bytes)).toBe(!seen.has(key))
          seen.add(key)
        }
      }),
    )
  })

  test('knows what it has when it may keep no more', () => {
    for (const limits of [{ accounts: 2 }, { memoryBytes: 200 }]) {
      const known = index(limits)
      const ask = (text: string) => known.isNew(Buffer.from(text))
      expect(['aa', 'bb', 'cc', 'bb', 'dd', 'aa'].map(ask)).toEqual([
        true,
        true,
        null,
        false,
        null,
        false,
      ])
    }
  })
})
