import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TEXT } from '../../support/zip-builder.js'
import { changedArchive } from '../../support/zip-changes.js'
import { READERS } from '../../support/zip-readers.js'
import { readArchive } from './read-archive.js'

/** What each reader gets out of an archive, as text. */
async function readAlike(bytes: Buffer): Promise<Record<string, readonly string[] | null>> {
  const read = Object.entries(READERS).map(async ([name, reader]) => {
    const texts = await reader(bytes)
    return [name, texts?.map((text) => text.toString('latin1')) ?? null]
  })
  return Object.fromEntries(await Promise.all(read))
}

describe('an archive with up to three changes, usual or not', () => {
  test('is valid only if other readers get the same one text', async () => {
    const counts = { valid: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(changedArchive, async (bytes) => {
        const { text, rules } = await readArchive(bytes)
        if (text === null) {
          counts.refused++
          expect(rules).not.toEqual([])
          return
        }
        counts.valid++
        expect(text).toBe(TEXT)
        for (const [reader, texts] of Object.entries(await readAlike(bytes))) {
          expect({ reader, texts: texts ?? [TEXT] }).toEqual({ reader, texts: [TEXT] })
        }
      }),
      { numRuns: 700 },
    )
    // Were nearly all of one kind, little would be compared.
    expect(counts.valid).toBeGreaterThan(100)
    expect(counts.refused).toBeGreaterThan(200)
  })
})
