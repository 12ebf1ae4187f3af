import { describe, expect, test } from '@jest/globals'
import { readWithAdmZip } from '../../../src/validator/zip/compressed-data.js'
import { oneFile, STREAMED, TEXT } from '../../support/zip-builder.js'
import {
  buildDescriptor,
  type DescriptorLength,
  extraField,
  u16,
  u32,
  u64,
} from '../../support/zip-records.js'
import { PACKED, VALUES } from './invalid-archives.js'
import { readArchive } from './read-archive.js'

const ZIP64_VALUES = extraField(1, Buffer.concat([u64(VALUES.size), u64(VALUES.compressedSize)]))
const DESCRIPTORS: DescriptorLength[] = [12, 16, 20, 24]

/** An archive in which these bytes stand right before the end record. */
function endingIn(bytes: Buffer): Buffer {
  return oneFile({ central: { comment: bytes } })
}

/** An archive that adm-zip takes for the one in its prefix. */
function otherArchiveInPrefix(): Buffer {
  const other = oneFile({ text: 'another text' }, { prefix: Buffer.from('MZ') })
  const directoryOffset = other.readUInt32LE(other.length - 6)
  const at = other.length - 22
  const decoy = { directoryOffset, locatorOffset: 0 }
  const records = oneFile({ text: 'another text' }, { prefix: Buffer.from('MZ'), zip64End: decoy })
  const comment = records.subarray(at, at + 76)
  return oneFile({ central: { comment } }, { prefix: other })
}

/** An archive that starts with an end record whose comment is all the rest. */
function endRecordFirst(): Buffer {
  const prefix = Buffer.concat([u32(0x06054b50), Buffer.alloc(16, 1), u16(oneFile().length)])
  return oneFile({}, { prefix })
}

const LEGAL: Record<string, Buffer> = {
  deflated: oneFile(),
  stored: oneFile({ method: 0 }),
  'with a comment': oneFile({}, { comment: Buffer.from('made by a test') }),
  'with the longest comment': oneFile({}, { comment: Buffer.alloc(65_535, 0x20) }),
  'with half an end signature at the end of the comment': oneFile(
    {},
    { comment: Buffer.from('PK\x05\x06 and 17 bytes...') },
  ),
  'with an entry comment': oneFile({ central: { comment: Buffer.from('of the entry') } }),
  'with a prefix': oneFile({}, { prefix: Buffer.from('#!/bin/sh\nexit 0\n') }),
  'with a prefix that has a local header inside': oneFile(
    {},
    { prefix: Buffer.concat([Buffer.from('MZ'), oneFile()]) },
  ),
  'with a prefix and zip64': oneFile({ zip64: true }, { prefix: Buffer.alloc(99), zip64End: {} }),
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
  'with a zip64 record of version 2': oneFile({}, { zip64End: { extensible: Buffer.alloc(28) } }),
  'with a locator that counts no disk': oneFile({}, { zip64End: { locatorDisks: 0 } }),
  'with a zip64 disk number': oneFile({ central: { disk: 0xffff, extra: extraField(1, u32(0)) } }),
  'with only the compressed size in zip64': oneFile({
    central: { compressedSize: 0xffffffff, extra: extraField(1, u64(PACKED.length)) },
  }),
  'with only the offset in zip64': oneFile({
    central: { offset: 0xffffffff, extra: extraField(1, u64(0)) },
  }),
  'with zip64 only in the local header': oneFile({
    local: { size: 0xffffffff, compressedSize: 0xffffffff, extra: ZIP64_VALUES },
  }),
  'with a zip64 field that no value needs': oneFile({ central: { extra: extraField(1, u64(7)) } }),
  'with an extra field that pads with zeros': oneFile({
    central: { extra: Buffer.alloc(3) },
    local: { extra: Buffer.alloc(7) },
  }),
  'with an extra field that is longer than its space': oneFile({
    central: { extra: Buffer.from([1, 0, 99, 0, 0]) },
  }),
  'with extra fields that differ': oneFile({ local: { extra: extraField(0x5455, u32(0)) } }),
  'with UTF-8 declared on one side': oneFile({ central: { flags: 2048 } }),
  'streamed, with the CRC known before': oneFile({ descriptor: 16, local: { crc: VALUES.crc } }),
  'streamed, with the size known before': oneFile({ descriptor: 16, local: { size: TEXT.length } }),
  'streamed, with all known before': oneFile({ descriptor: 16, local: VALUES }),
  'streamed, said by the local header only': oneFile({ descriptor: 16, central: { flags: 0 } }),
  'streamed, said by the directory only': oneFile({
    descriptorBytes: buildDescriptor(VALUES, 16),
    central: { flags: STREAMED },
  }),
  'streamed, with zeros in local zip64 fields': oneFile({
    descriptor: 24,
    local: {
      size: 0xffffffff,
      compressedSize: 0xffffffff,
      extra: extraField(1, Buffer.alloc(16)),
    },
  }),
  'with the signature of an end record right before the end record': endingIn(
    Buffer.concat([u32(0x06054b50), Buffer.alloc(6)]),
  ),
  'with an end record in the comment of the entry': endingIn(
    Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18, 1), Buffer.alloc(3)]),
  ),
  'with an earlier end record that fits, but adds up to nothing': endRecordFirst(),
  'with another archive in its prefix, and what looks like its zip64 records':
    otherArchiveInPrefix(),
  'with signatures of zip64 records that are none': endingIn(
    Buffer.concat([u32(0x06064b50), Buffer.alloc(60), u32(0x07064b50), Buffer.alloc(16)]),
  ),
}

describe('opens an archive', () => {
  test.each(Object.entries(LEGAL))('%s', async (_title, bytes) => {
    const expected = { entry: 'audience.txt', rules: [], messages: [], text: TEXT }
    expect(await readArchive(bytes)).toEqual(expected)
  })

  test.each(
    DESCRIPTORS.flatMap((descriptor) =>
      [0, 8].flatMap((method) => [false, true].map((zip64) => ({ descriptor, method, zip64 }))),
    ),
  )('streamed: %o', async (entry) => {
    expect(await readArchive(oneFile(entry))).toMatchObject({ rules: [], text: TEXT })
  })

  test('the earlier end record of the archive above does fit', () => {
    const bytes = LEGAL['with an earlier end record that fits, but adds up to nothing']!
    expect(22 + bytes.readUInt16LE(20)).toBe(bytes.length)
  })

  test.each([0, 8])('with nothing in it, method %d', async (method) => {
    expect(await readArchive(oneFile({ text: '', method }))).toMatchObject({ rules: [], text: '' })
  })
})

describe('adm-zip', () => {
  test('finds the data of an ordinary archive as a view, without a copy', async () => {
    for (const bytes of [oneFile(), oneFile({}, { comment: Buffer.from('!') })]) {
      const archiveEnd = bytes.lastIndexOf(Buffer.from('PK\x05\x06')) + 22
      const found = await readWithAdmZip({ bytes, archiveEnd, span: { start: 0, end: 0 } })
      expect(found).toEqual(PACKED)
      expect(found?.buffer).toBe(bytes.buffer)
    }
  })

  test.each([
    ['with the signature of an end record right before the end record', false],
    ['with only the compressed size in zip64', false],
    ['with signatures of zip64 records that are none', false],
    ['with another archive in its prefix, and what looks like its zip64 records', true],
  ])('is overruled where it does not find the data: %s', async (title, findsAnother) => {
    const bytes = LEGAL[title]!
    const found = await readWithAdmZip({
      bytes,
      archiveEnd: bytes.length,
      span: { start: 0, end: 0 },
    })
    expect(found?.equals(PACKED) ?? false).toBe(false)
    expect(found !== null).toBe(findsAnother)
    expect(await readArchive(bytes)).toMatchObject({ rules: [], text: TEXT })
  })
})
