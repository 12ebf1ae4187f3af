import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { buildZip, type EntrySpec, TEXT, type ZipSpec } from '../../support/zip-builder.js'
import { readArchive } from './read-archive.js'

/** Archives by the clause that they break and by how: the bytes, and what the message says. */
export type Clauses = Readonly<Record<string, Readonly<Record<string, readonly [Buffer, string]>>>>

/** {@link TEXT}, deflated as the builder does it. */
export const PACKED = deflateRawSync(TEXT)
/** What the headers of {@link TEXT} say when they are right. */
export const VALUES = {
  crc: crc32(Buffer.from(TEXT)),
  compressedSize: PACKED.length,
  size: TEXT.length,
}
export const JUNK = Buffer.from('junk')

/** An archive with two files. */
export function twoFiles(second: Partial<EntrySpec> = {}, spec: Partial<ZipSpec> = {}): Buffer {
  const entries = [
    { name: 'a.txt', text: TEXT },
    { name: 'b.txt', text: TEXT, ...second },
  ]
  return buildZip({ entries, ...spec })
}

/** Checks that each archive is `zip-invalid` and nothing else; `entry` is what is known of it. */
export function testInvalid(clauses: Clauses, entry: string | null): void {
  describe.each(Object.entries(clauses))('zip-invalid: %s', (_clause, archives) => {
    test.each(Object.entries(archives))('%s', async (_title, [bytes, message]) => {
      const outcome = await readArchive(bytes)
      expect(outcome).toMatchObject({ entry, rules: ['zip-invalid'], text: null })
      expect(outcome.messages[0]).toContain(message)
      expect(outcome.messages[0]).toContain('Make the archive again')
    })
  })
}
