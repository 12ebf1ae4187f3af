import { describe, expect, test } from '@jest/globals'
import { NODE } from '../../../src/platform/node/platform.js'
import { openArchive } from '../../../src/validator/zip/index.js'
import { oneFile, TEXT } from '../../support/zip-builder.js'
import { type DescriptorLength, extraField, u32, u64 } from '../../support/zip-records.js'
import { PACKED, VALUES } from './invalid-archives.js'
import { readArchive } from './read-archive.js'

const ZIP64_VALUES = extraField(1, Buffer.concat([u64(VALUES.size), u64(VALUES.compressedSize)]))
const DESCRIPTORS: DescriptorLength[] = [12, 16, 20, 24]

const LEGAL: Record<string, Buffer> = {
  deflated: oneFile(),
  stored: oneFile({ method: 0 }),
  'with a comment': oneFile({}, { comment: Buffer.from('made by a test') }),
  'with the longest comment': oneFile({}, { comment: Buffer.alloc(65_535, 0x20) }),
  'with half a signature at the end of the comment': oneFile(
    {},
    { comment: Buffer.from('PK\x05') },
  ),
  'with other signatures in comments and extra fields': oneFile(
    {
      extra: extraField(0x9999, Buffer.concat([u32(0x04034b50), u32(0x08074b50)])),
      central: { comment: u32(0x02014b50) },
    },
    { comment: u32(0x04034b50) },
  ),
  'with an entry comment': oneFile({ central: { comment: Buffer.from('of the entry') } }),
  'with zip64 fields only': oneFile({ zip64: true }),
  'with a zip64 record that nothing needs': oneFile({}, { zip64End: {} }),
  'with a zip64 record, all fields at their marker': oneFile(
    { zip64: true },
    {
      zip64End: {},
      end: {
        disk: 0xffff,
        directoryDisk: 0xffff,
        entriesOnDisk: 0xffff,
        entries: 0xffff,
        directorySize: 0xffffffff,
        directoryOffset: 0xffffffff,
      },
    },
  ),
  'with only the compressed size in zip64': oneFile({
    central: { compressedSize: 0xffffffff, extra: extraField(1, u64(PACKED.length)) },
  }),
  'with only the offset in zip64': oneFile({
    central: { offset: 0xffffffff, extra: extraField(1, u64(0)) },
  }),
  'with zip64 only in the local header': oneFile({
    local: { size: 0xffffffff, compressedSize: 0xffffffff, extra: ZIP64_VALUES },
  }),
  'with an empty zip64 field in the directory': oneFile({
    central: { extra: extraField(1, Buffer.alloc(0)) },
  }),
  'with both sizes in the local zip64 field, which nothing asks for': oneFile({
    local: { extra: ZIP64_VALUES },
  }),
  'with a local zip64 field for one size': oneFile({
    local: { compressedSize: 0xffffffff, extra: extraField(1, u64(PACKED.length)) },
  }),
  'with extra fields that are padded with zeros': oneFile({
    central: { extra: Buffer.alloc(3) },
    local: { extra: Buffer.alloc(7) },
  }),
  'with an extra field, and one zero behind it': oneFile({
    extra: Buffer.concat([extraField(0x5455, u32(0)), Buffer.alloc(1)]),
  }),
  'with extra fields that differ': oneFile({ local: { extra: extraField(0x5455, u32(0)) } }),
  'that needs version 4.6': oneFile({ local: { version: 46 }, central: { version: 0xff2e } }),
  'with flags for the compression that differ': oneFile({
    local: { flags: 6 },
    central: { flags: 2 },
  }),
  'with flags that nobody reads': oneFile({ flags: 0xe780 }),
  'streamed, with the CRC known before': oneFile({ descriptor: 16, local: { crc: VALUES.crc } }),
  'streamed, with the size known before': oneFile({ descriptor: 16, local: { size: TEXT.length } }),
  'streamed, with all known before': oneFile({ descriptor: 16, local: VALUES }),
  'streamed, with zeros in local zip64 fields': oneFile({
    descriptor: 24,
    local: {
      size: 0xffffffff,
      compressedSize: 0xffffffff,
      extra: extraField(1, Buffer.alloc(16)),
    },
  }),
}

describe('opens an archive', () => {
  test.each(Object.entries(LEGAL))('%s', async (_title, bytes) => {
    const expected = { entry: 'audience.txt', rules: [], messages: [], problems: [], text: TEXT }
    expect(await readArchive(bytes)).toEqual(expected)
  })

  test.each(
    DESCRIPTORS.flatMap((descriptor) =>
      [0, 8].flatMap((method) => [false, true].map((zip64) => ({ descriptor, method, zip64 }))),
    ),
  )('streamed: %o', async (entry) => {
    expect(await readArchive(oneFile(entry))).toMatchObject({ rules: [], text: TEXT })
  })

  test.each([0, 8])('whose text has the signatures of the end, method %d', async (method) => {
    const text = Buffer.concat([0x06054b50, 0x06064b50, 0x07064b50].map(u32)).toString('latin1')
    expect(await readArchive(oneFile({ text, method }))).toMatchObject({ rules: [], text })
  })

  test.each(['crc', 'size'])('whose %s looks like the signature of an end record', (field) => {
    const values = { [field]: 0x06054b50 }
    const { problems } = openArchive(oneFile({ local: values, central: values }), NODE)
    expect(problems).toEqual([])
  })

  test.each([0, 8])('with nothing in it, method %d', async (method) => {
    expect(await readArchive(oneFile({ text: '', method }))).toMatchObject({ rules: [], text: '' })
  })
})
