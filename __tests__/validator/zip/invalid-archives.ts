import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { LANGUAGES, type Language, speakerOf } from '../../../src/messages/services.js'
import { NODE } from '../../../src/platform/node/platform.js'
import { openEntries } from '../../../src/validator/zip/index.js'
import { sourceOf } from '../../support/archive-source.js'
import { buildZip, type EntrySpec, TEXT, type ZipSpec } from '../../support/zip-builder.js'
import { u32 } from '../../support/zip-records.js'
import { readArchive } from './read-archive.js'

/** Archives that are wrong in one way: by how, the bytes and what the message says. */
type Archives = Readonly<Record<string, readonly [Buffer, string]>>

/** Archives by the clause that they break and by how: the bytes, and what the message says. */
export type Clauses = Readonly<Record<string, Archives>>

/** {@link TEXT}, deflated as the builder does it. */
export const PACKED = deflateRawSync(TEXT)
/** What the headers of {@link TEXT} say when they are right. */
export const VALUES = {
  crc: crc32(Buffer.from(TEXT)),
  compressedSize: PACKED.length,
  size: TEXT.length,
}
/** What every message ends in: a command that makes an archive, or another format for the file. */
const WAYS_OUT: Readonly<Record<Language, RegExp>> = {
  en: /\. .*(`zip -X (-j )?\S+\.zip \S+`|give it that extension)/,
  'zh-CN': /^压缩包无效：.+。.*请.*(`zip -X (-j )?\S+\.zip \S+`|相应的扩展名)/,
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
      const { rule, facts } = outcome.problems[0]!
      if (entry === null) {
        // As a source of lists, it is refused for the same.
        const opening = openEntries(sourceOf(bytes), NODE, 'a.zip')
        const problem = { rule, facts: { ...facts, archive: 'a.zip' } }
        await expect(opening).rejects.toMatchObject({ problem })
      }
      for (const language of LANGUAGES) {
        const say = await speakerOf(language)
        expect(say({ key: `finding.${rule}`, facts })).toMatch(WAYS_OUT[language])
      }
    })
  })
}

/** The signatures of the records of an archive's end, and their bytes. */
const SIGNATURES = {
  'an end record': 0x06054b50,
  'a zip64 end record': 0x06064b50,
  'a zip64 locator': 0x07064b50,
}

/**
 * Archives with each signature of a record of the end in some place of theirs: alone, with too few
 * bytes for the record behind it, and with enough.
 */
export function inEach(build: (bytes: Buffer) => Buffer, says: string): Archives {
  const archives: [string, [Buffer, string]][] = []
  for (const [name, signature] of Object.entries(SIGNATURES)) {
    for (const more of [0, 17, 60]) {
      const bytes = Buffer.concat([u32(signature), Buffer.alloc(more, 0x61)])
      archives.push([
        `${name}, and ${more} bytes`,
        [build(bytes), `${says} the signature of ${name}`],
      ])
    }
  }
  return Object.fromEntries(archives)
}
