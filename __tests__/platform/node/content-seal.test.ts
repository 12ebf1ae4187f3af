import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ContentSeal } from '../../../src/platform/node/content-seal.js'
import { pattern, sealOf } from '../../net/support/files.js'
import { ROOT } from '../../support/action.js'

const MIB = 1_048_576

function isSame(seal: ContentSeal, ...chunks: readonly Uint8Array[]): boolean {
  const comparison = seal.compare()
  for (const chunk of chunks) comparison.update(chunk)
  return comparison.isSame()
}

/** The bytes in chunks that end at `ends`, which may repeat. */
function cut(bytes: Uint8Array, ends: readonly number[]): Uint8Array[] {
  const sorted = [...ends].sort((a, b) => a - b)
  return [...sorted, bytes.length].map((end, index) => bytes.subarray(sorted[index - 1] ?? 0, end))
}

/** Bytes, and two ways to cut them. */
const CUT_BYTES = fc.uint8Array({ maxLength: 300 }).chain((bytes) => {
  const ends = fc.array(fc.nat(bytes.length), { maxLength: 12 })
  return fc.tuple(fc.constant(bytes), ends, ends)
})

describe('a seal', () => {
  test('recognises its content, however either is cut', () => {
    fc.assert(
      fc.property(CUT_BYTES, ([bytes, ends, otherEnds]) => {
        const seal = sealOf(...cut(bytes, ends))
        expect(isSame(seal, ...cut(bytes, otherEnds))).toBe(true)
        expect(isSame(seal, bytes)).toBe(true)
      }),
    )
  })

  test('tells any other content, however either is cut', () => {
    fc.assert(
      fc.property(CUT_BYTES, CUT_BYTES, ([bytes, ends], [others, otherEnds]) => {
        const areEqual = Buffer.from(bytes).equals(others)
        const seal = sealOf(...cut(bytes, ends))
        expect(isSame(seal, ...cut(others, otherEnds))).toBe(areEqual)
      }),
    )
  })

  test('tells each single bit', () => {
    const bytes = pattern(70)
    const seal = sealOf(bytes)
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const other = Buffer.from(bytes)
      other[bit >> 3]! ^= 1 << (bit & 7)
      expect([bit, isSame(seal, other)]).toEqual([bit, false])
    }
  })

  test.each([0, 1, 15, 16, MIB - 1, MIB, 2 * MIB + 7])(
    'tells a bit anywhere in chunks as a file is read in: byte %i',
    (position) => {
      const bytes = pattern(3 * MIB + 5)
      const ends = [MIB, 2 * MIB, 3 * MIB]
      const seal = sealOf(...cut(bytes, ends))
      expect(isSame(seal, ...cut(bytes, ends))).toBe(true)
      bytes[position]! ^= 0x80
      expect(isSame(seal, ...cut(bytes, ends))).toBe(false)
    },
  )

  test.each([0, 1, 15, 16, 17, 32, 100])(
    'of %i bytes tells a longer and a shorter one',
    (length) => {
      // Zeroes, which are also what the last block is filled up with.
      const seal = sealOf(Buffer.alloc(length))
      for (let other = 0; other <= 130; other++) {
        expect([other, isSame(seal, Buffer.alloc(other))]).toEqual([other, other === length])
      }
    },
  )

  test('tells the order of blocks and of chunks', () => {
    const [one, two] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)]
    const seal = sealOf(one, two)
    expect(isSame(seal, two, one)).toBe(false)
    expect(isSame(seal, Buffer.concat([two, one]))).toBe(false)
    expect(isSame(seal, one, two)).toBe(true)
  })

  test('may be compared with as often as one likes, also at the same time', () => {
    const seal = sealOf(Buffer.from('abc'))
    const comparisons = Array.from({ length: 3 }, () => seal.compare())
    for (const text of ['a', 'b', 'c']) {
      for (const comparison of comparisons) comparison.update(Buffer.from(text))
    }
    expect(comparisons.map((comparison) => comparison.isSame())).toEqual([true, true, true])
    expect(isSame(seal)).toBe(false)
  })

  test('shows nothing of its secret and its value', () => {
    const seal = sealOf(Buffer.from('abc'))
    expect(JSON.stringify(seal)).toBe('{}')
    expect(Reflect.ownKeys(seal)).toEqual([])
    expect(inspect(seal, { showHidden: true, depth: null })).toBe('ContentSeal {}')
  })

  test('is taken with a key and a start of its own each time', () => {
    const program = `
      import crypto from 'node:crypto'
      import { syncBuiltinESMExports } from 'node:module'
      const create = crypto.createCipheriv
      const seen = new Set()
      crypto.createCipheriv = (name, key, iv, ...rest) => {
        seen.add([name, key.toString('hex'), iv.toString('hex')].join())
        return create(name, key, iv, ...rest)
      }
      syncBuiltinESMExports()
      const { ContentSealer } = await import(process.argv[1])
      for (let turn = 0; turn < 20; turn++) new ContentSealer()
      console.log(JSON.stringify([...seen]))`
    const lib = pathToFileURL(join(ROOT, 'lib', 'platform', 'node', 'content-seal.js')).href
    const args = ['--input-type=module', '--eval', program, lib]
    const shown = execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 })
    const seen: string[] = JSON.parse(shown)
    const [keys, starts] = [1, 2].map((at) => new Set(seen.map((entry) => entry.split(',')[at])))
    expect([seen.length, keys?.size, starts?.size]).toEqual([20, 20, 20])
    for (const entry of seen) expect(entry).toMatch(/^aes-128-gcm,[\da-f]{32},[\da-f]{24}$/)
  })
})
