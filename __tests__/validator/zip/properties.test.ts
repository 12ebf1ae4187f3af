import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NODE } from '../../../src/platform/node/platform.js'
import { RULES, type RuleId } from '../../../src/validator/index.js'
import { openArchive } from '../../../src/validator/zip/index.js'
import { buildZip, type EntrySpec, oneFile, type ZipSpec } from '../../support/zip-builder.js'
import type { DescriptorLength } from '../../support/zip-records.js'
import { readArchive } from './read-archive.js'

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array))

const isError = (rule: string) => RULES[rule as RuleId].severity === 'error'

/** Bytes without the signature of any record, which would be refused in a comment. */
const harmless = (maxLength: number) => bytes(maxLength).filter((buffer) => !buffer.includes('PK'))

const legalEntry: fc.Arbitrary<EntrySpec> = fc.record(
  {
    name: fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .map((name) => `${name.replaceAll(/[\0/\\:]/g, '_')}.txt`),
    text: bytes(300),
    method: fc.constantFrom(0, 8),
    flags: fc.constantFrom(0, 2, 2048),
    descriptor: fc.constantFrom<DescriptorLength>(12, 16, 20, 24),
    zip64: fc.boolean(),
    central: harmless(30).map((comment) => ({ comment })),
  },
  { requiredKeys: ['name', 'text'] },
)

const legalArchive: fc.Arbitrary<ZipSpec> = fc.record(
  {
    entries: fc.array(legalEntry, { maxLength: 4 }),
    comment: harmless(40),
    reversed: fc.boolean(),
    zip64End: fc.constant({}),
  },
  { requiredKeys: ['entries'] },
)

describe('any legal archive', () => {
  test('opens: with one file to its text, else to a word about the number of files', async () => {
    await fc.assert(
      fc.asyncProperty(legalArchive, async (spec) => {
        const outcome = await readArchive(buildZip(spec))
        const [only] = spec.entries
        if (spec.entries.length !== 1 || only === undefined) {
          expect(outcome).toMatchObject({ entry: null, rules: ['zip-entries'], text: null })
        } else {
          const text = Buffer.from(only.text ?? '').toString('latin1')
          expect(outcome).toEqual({ entry: only.name, rules: [], messages: [], problems: [], text })
        }
      }),
      { numRuns: 500 },
    )
  })

  test('does not open with a byte more or less anywhere between its entries', async () => {
    await fc.assert(
      fc.asyncProperty(legalArchive, fc.nat(), async (spec, seed) => {
        fc.pre(spec.entries.length > 0)
        const place = seed % (spec.entries.length + 1)
        const before = Buffer.from([seed % 256])
        const entries = spec.entries.map((entry, index) =>
          index === place && index > 0 ? { ...entry, before } : entry,
        )
        const beforeDirectory = place === 0 || place === entries.length ? before : Buffer.alloc(0)
        const outcome = await readArchive(buildZip({ ...spec, entries, beforeDirectory }))
        expect(outcome).toMatchObject({ entry: null, rules: ['zip-invalid'] })
      }),
      { numRuns: 200 },
    )
  })
})

const SMALL = { name: 'a.csv', text: 'account-1\naccount-2\naccount-1\naccount-2\n' }
/** What a byte is changed by: of one bit, and of all. With these the text is read, too. */
const BITS = [1, 2, 4, 8, 16, 32, 64, 128, 255]
/** To any other value. */
const ANY = Array.from({ length: 255 }, (_, index) => index + 1)
const SAMPLES: readonly [string, Buffer, readonly number[]][] = [
  ['deflated', oneFile(SMALL), ANY],
  ['stored and streamed, with a comment', stored(), BITS],
  ['streamed, all zip64', streamed(), BITS],
]

function stored(): Buffer {
  return oneFile({ ...SMALL, method: 0, descriptor: 16 }, { comment: Buffer.from('comment') })
}

function streamed(): Buffer {
  const markers = { entries: 0xffff, directoryOffset: 0xffffffff }
  const entry: Partial<EntrySpec> = { ...SMALL, descriptor: 24, zip64: true }
  return oneFile(entry, { zip64End: {}, end: markers })
}

describe.each(SAMPLES)('a damaged archive: %s', (_title, whole, changes) => {
  test('opens while it is whole', async () => {
    expect(await readArchive(whole)).toMatchObject({ rules: [], text: SMALL.text })
  })

  test('gives no text when it is cut anywhere', async () => {
    for (let length = 0; length < whole.length; length++) {
      const { rules, text } = await readArchive(whole.subarray(0, length))
      expect({ length, rules, text }).toEqual({ length, rules: ['zip-invalid'], text: null })
    }
  })

  test('gives no text when its start is missing', async () => {
    for (let start = 1; start <= whole.length; start++) {
      const { text } = await readArchive(whole.subarray(start))
      expect({ start, text }).toEqual({ start, text: null })
    }
  })

  test('gives the same name and text or none when any byte has another value', async () => {
    const damaged = Buffer.from(whole)
    for (const [at, value] of whole.entries()) {
      for (const change of changes) {
        damaged[at] = value ^ change
        // Most damage shows in the structure, without a promise for each.
        const { problems, content } = openArchive(damaged, NODE)
        expect(problems.length > 0).toBe(content === null)
        if (content === null || !BITS.includes(change)) continue
        const { entry, text } = await readArchive(damaged)
        if (text !== null) expect({ entry, text }).toEqual({ entry: SMALL.name, text: SMALL.text })
      }
      damaged[at] = value
    }
  })
})

describe('any bytes', () => {
  test('are judged without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(400), async (random) => {
        expect((await readArchive(random)).text).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  test('are judged without a crash when they stand anywhere in an archive', async () => {
    const places = fc.array(fc.tuple(fc.nat(), fc.nat(40), bytes(40)), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(legalArchive, places, async (spec, splices) => {
        let damaged = buildZip(spec)
        for (const [seed, removed, added] of splices) {
          const at = seed % damaged.length
          damaged = Buffer.concat([damaged.subarray(0, at), added, damaged.subarray(at + removed)])
        }
        const { rules, text } = await readArchive(damaged)
        expect(rules.some(isError)).toBe(text === null)
        expect(new Set(rules).size).toBe(rules.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('are judged without a crash when fields have extreme values', async () => {
    const extremes = fc.constantFrom(
      0,
      1,
      0x7fff,
      0xffff,
      0x10000,
      0x7fffffff,
      0xfffffffe,
      0xffffffff,
    )
    const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(2, 4), extremes), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(legalArchive, places, async (spec, changes) => {
        const damaged = buildZip(spec)
        for (const [seed, width, value] of changes) {
          const at = seed % (damaged.length - 3)
          damaged.writeUIntLE(value % 256 ** width, at, width)
        }
        const { rules, text } = await readArchive(damaged)
        expect(rules.some(isError)).toBe(text === null)
      }),
      { numRuns: 1000 },
    )
  })
})
