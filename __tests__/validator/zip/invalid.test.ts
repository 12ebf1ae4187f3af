import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import {
  buildDescriptor,
  buildZip,
  ENCRYPTED,
  extraField,
  oneFile,
  STREAMED,
  TEXT,
  u16,
  u32,
  u64,
  unicodePath,
  type ZipSpec,
} from '../../support/zip-builder.js'
import { readArchive } from './read-archive.js'

const PACKED = deflateRawSync(TEXT)
const SIZES = { crc: crc32(Buffer.from(TEXT)), compressedSize: PACKED.length, size: TEXT.length }
const JUNK = Buffer.from('junk')
const END_RECORD = oneFile().subarray(-22)

const two = (second: Partial<ZipSpec['entries'][number]> = {}, spec: Partial<ZipSpec> = {}) =>
  buildZip({
    entries: [
      { name: 'a.txt', text: TEXT },
      { name: 'b.txt', text: TEXT, ...second },
    ],
    ...spec,
  })

/** Archives with an unsound structure, by what is wrong: the archive, and what the message says. */
const STRUCTURE: Record<string, Record<string, readonly [Buffer, string]>> = {
  'no end record': {
    'a text': [Buffer.from(TEXT), 'not a zip archive'],
    'three bytes': [Buffer.from('PK\x05'), 'not a zip archive'],
    'cut in the data': [oneFile().subarray(0, 60), 'cut short'],
    'cut in the end record': [oneFile().subarray(0, -1), 'cut short'],
    'more than 65,557 bytes away': [
      Buffer.concat([oneFile(), Buffer.alloc(65_536)]),
      'cut short or not finished',
    ],
  },
  'an end record that does not add up': {
    'a disk number': [oneFile({}, { end: { disk: 1 } }), 'split archive'],
    'a directory on another disk': [oneFile({}, { end: { directoryDisk: 1 } }), 'split archive'],
    'a disk number at its marker without zip64': [oneFile({}, { end: { disk: 0xffff } }), 'split'],
    'fewer entries on the disk': [
      oneFile({}, { end: { entriesOnDisk: 0 } }),
      'two different numbers',
    ],
    'a directory that ends too early': [
      oneFile({}, { end: { directorySize: 10 } }),
      'does not end where the end record starts',
    ],
    'a directory offset of 0': [
      oneFile({}, { end: { directoryOffset: 0 } }),
      'does not end where the end record starts',
    ],
    'bytes between the directory and the end record': [
      oneFile({}, { afterDirectory: JUNK }),
      'does not end where the end record starts',
    ],
  },
  'a zip64 record that does not add up': {
    'no zip64 record behind markers': [
      oneFile({}, { end: { directoryOffset: 0xffffffff } }),
      'does not end where the end record starts',
    ],
    'a record without locator': [
      oneFile({}, { zip64End: { withoutLocator: true } }),
      'does not end',
    ],
    'a disk number': [
      oneFile({}, { zip64End: { disk: 1 }, end: { disk: 0xffff } }),
      'split archive',
    ],
    'a directory on another disk': [
      oneFile({}, { zip64End: { directoryDisk: 1 }, end: { directoryDisk: 0xffff } }),
      'split archive',
    ],
    'another number than the end record': [oneFile({}, { zip64End: { entries: 2 } }), 'differ'],
    'another offset than the end record': [
      oneFile(
        {},
        { zip64End: { directoryOffset: 1 }, end: { entries: 0xffff, entriesOnDisk: 0xffff } },
      ),
      'differ',
    ],
    'two numbers of entries': [
      oneFile({}, { zip64End: { entries: 2 }, end: { entries: 0xffff, entriesOnDisk: 0xffff } }),
      'two different numbers',
    ],
    'a directory that ends too early': [
      oneFile({}, { zip64End: { directorySize: 50 }, end: { directorySize: 0xffffffff } }),
      'does not end where the end record starts',
    ],
    'a locator on another disk': [oneFile({}, { zip64End: { locatorDisk: 1 } }), 'another disk'],
    'a locator that counts two disks': [
      oneFile({}, { zip64End: { locatorDisks: 2 } }),
      'another disk',
    ],
    'a locator that points elsewhere': [
      oneFile({}, { zip64End: { locatorOffset: 1 } }),
      'does not point at a zip64 end record',
    ],
    'a locator that points beyond the file': [
      oneFile({}, { zip64End: { locatorOffset: 2 ** 40 } }),
      'does not point at a zip64 end record',
    ],
    'a record that is too long': [
      oneFile({}, { zip64End: { recordSize: 45 } }),
      'does not end where the locator starts',
    ],
    'a record of exabytes': [
      oneFile({}, { zip64End: { recordSize: 2 ** 62 } }),
      'does not end where the locator starts',
    ],
    'bytes between the directory and the record': [
      oneFile({}, { afterDirectory: JUNK, zip64End: {} }),
      'does not end where the end record starts',
    ],
    'a record in the last comment that the end record does not need': [
      zip64RecordInComment(),
      'can be read in two ways',
    ],
    'billions of entries': [
      oneFile(
        {},
        {
          zip64End: { entries: 2 ** 52, entriesOnDisk: 2 ** 52 },
          end: { entries: 0xffff, entriesOnDisk: 0xffff },
        },
      ),
      'no room for the 4,503,599,627,370,496 entries',
    ],
  },
  'a directory that does not add up': {
    'an entry fewer than counted': [
      oneFile({}, { end: { entries: 2, entriesOnDisk: 2 } }),
      'no room for the 2 entries',
    ],
    'an entry fewer than counted, with room for it': [
      oneFile(
        { central: { comment: Buffer.alloc(46) } },
        { end: { entries: 2, entriesOnDisk: 2 } },
      ),
      'no entry at byte',
    ],
    'an entry more than counted': [
      two({}, { end: { entries: 1, entriesOnDisk: 1 } }),
      'more than the 1 entries',
    ],
    'no entry counted': [
      oneFile({}, { end: { entries: 0, entriesOnDisk: 0 } }),
      'more than the 0 entries',
    ],
    'bytes after its last entry': [oneFile({}, { directoryTail: JUNK }), 'more than the 1 entries'],
    'an entry with another signature': [
      oneFile({ central: { signature: 0x02014b51 } }),
      'no entry at byte',
    ],
    'an entry that goes beyond its end': [
      two({}, { end: { directorySize: 60, directoryOffset: two().length - 82 } }),
      'no room',
    ],
    'a name that goes beyond its end': [
      patch(oneFile(), oneFile().length - 22 - 58 + 28, u16(0x4000)),
      'beyond the end of the directory',
    ],
    'an entry on another disk': [oneFile({ central: { disk: 1 } }), 'another disk'],
    'an entry on another disk by zip64': [
      oneFile({ central: { disk: 0xffff, extra: extraField(1, u32(1)) } }),
      'another disk',
    ],
    'a disk number at its marker without zip64': [
      oneFile({ central: { disk: 0xffff } }),
      'another disk',
    ],
  },
  'bytes after the comment of the end record': {
    'without comment': [Buffer.concat([oneFile(), Buffer.from('\n')]), '1 bytes follow'],
    'with a comment': [oneFile({}, { comment: JUNK, commentLength: 3 }), '1 bytes follow'],
    'a comment that is cut short': [
      oneFile({}, { comment: JUNK, commentLength: 5 }),
      'lacks 1 bytes',
    ],
  },
  "an end record's signature in the comment": {
    'whose comment ends elsewhere': [
      oneFile({}, { comment: Buffer.concat([u32(0x06054b50), Buffer.alloc(18), JUNK]) }),
      '4 bytes follow',
    ],
    'that does not add up': [
      oneFile({}, { comment: Buffer.concat([u32(0x06054b50), Buffer.alloc(18)]) }),
      'two end records',
    ],
    'that adds up as an empty archive': [emptyArchiveInComment(), 'two end records'],
    'that adds up as another archive': [archiveInComment(), 'two end records'],
    'of a zip64 archive': [archiveInComment({ zip64End: {} }), 'two end records'],
  },
  'bytes before the first local header': {
    'that no offset allows for': [Buffer.concat([JUNK, oneFile()]), 'does not end where'],
    'that only the directory offset allows for': [
      oneFile({ central: { offset: 0 } }, { prefix: JUNK }),
      'no local header stands at byte 0',
    ],
    'that only the entries allow for': [
      oneFile({}, { prefix: JUNK, end: { directoryOffset: oneFile().length - 80 } }),
      'does not end where',
    ],
    'that are an entry nobody lists': [
      two({}, { entries: [{ name: 'x.txt', text: 'hidden', listed: false }, { name: 'a.txt' }] }),
      'starts with an entry that is not in its directory',
    ],
  },
  'bytes that belong to no entry': {
    'between two entries': [two({ before: JUNK }), '4 bytes that belong to no entry'],
    'between the last entry and the directory': [
      oneFile({}, { beforeDirectory: JUNK }),
      '4 bytes that belong to no entry',
    ],
    'an entry that the directory leaves out': [two({ listed: false }), 'belong to no entry'],
    'a descriptor without bit 3': [
      oneFile({ descriptorBytes: buildDescriptor(SIZES, 16) }),
      '16 bytes that belong to no entry',
    ],
    'after a descriptor': [
      oneFile({
        descriptor: 16,
        descriptorBytes: Buffer.concat([buildDescriptor(SIZES, 16), JUNK]),
      }),
      'data descriptor',
    ],
  },
  'overlapping entries': {
    'two entries with the same data': [
      buildZip({
        entries: [
          { name: 'a.txt', text: TEXT },
          { name: 'a.txt', text: TEXT, central: { offset: 0 } },
        ],
      }),
      'overlaps the local header',
    ],
    'an entry inside the data of another': [entryInEntry(), 'overlaps the data'],
    'data that runs into the directory': [
      oneFile({
        local: { compressedSize: PACKED.length + 1 },
        central: { compressedSize: PACKED.length + 1 },
      }),
      'overlaps the data',
    ],
    'data of gigabytes': [
      oneFile({ local: { compressedSize: 0xfffffff0 }, central: { compressedSize: 0xfffffff0 } }),
      'overlaps the data',
    ],
    'a name that runs into the directory': [patch(oneFile(), 26, u16(0x1000)), 'overlaps the data'],
    'a local header that runs into the directory': [
      oneFile({ central: { offset: oneFile().length - 86 } }, { prefix: JUNK }),
      'overlaps the local header',
    ],
    'a local header inside the extra field of another': [quotedHeader(), 'overlaps the data'],
    'an offset in the directory': [
      oneFile({ central: { offset: oneFile().length - 80 } }),
      'start behind the data',
    ],
    'an offset of exabytes': [
      oneFile({ central: { offset: 0xffffffff, extra: extraField(1, u64(2n ** 63n)) } }),
      'start behind the data',
    ],
  },
  'a local header that is missing or differs': {
    missing: [oneFile({ local: { signature: 0x04034b51 } }), 'no local header stands at byte 0'],
    'in the name': [
      oneFile({ local: { name: Buffer.from('audience.csv') } }),
      'differ in the name',
    ],
    'in the length of the name': [
      oneFile({ local: { name: Buffer.from('a.txt') } }),
      'in the name',
    ],
    'in the case of the name': [
      oneFile({ local: { name: Buffer.from('Audience.txt') } }),
      'in the name',
    ],
    'in the method': [oneFile({ local: { method: 0 } }), 'differ in the compression method'],
    'in the encryption bit': [oneFile({ local: { flags: ENCRYPTED } }), 'differ in the encryption'],
    'in the CRC': [oneFile({ local: { crc: 1 } }), 'differ in the CRC-32'],
    'in the CRC, 0 without bit 3': [oneFile({ local: { crc: 0 } }), 'differ in the CRC-32'],
    'in the CRC under bit 3': [oneFile({ descriptor: 16, local: { crc: 1 } }), 'in the CRC-32'],
    'in the size': [oneFile({ local: { size: 1 } }), 'differ in the size'],
    'in the size, 0 without bit 3': [oneFile({ local: { size: 0 } }), 'differ in the size'],
    'in the size under bit 3': [oneFile({ descriptor: 16, local: { size: 1 } }), 'in the size'],
    'in the compressed size': [oneFile({ local: { compressedSize: 1 } }), 'in the compressed size'],
    'in the compressed size under bit 3': [
      oneFile({ descriptor: 16, local: { compressedSize: 1 } }),
      'in the compressed size',
    ],
    'in the size by zip64': [
      oneFile({ local: { size: 0xffffffff, extra: extraField(1, u64(TEXT.length + 1)) } }),
      'differ in the size',
    ],
    'in the size, at its marker without zip64': [
      oneFile({ local: { size: 0xffffffff } }),
      'differ in the size',
    ],
    'in a size beyond 2^53 by one': [
      oneFile({
        local: { size: 0xffffffff, extra: extraField(1, u64(2n ** 60n + 1n)) },
        central: { size: 0xffffffff, extra: extraField(1, u64(2n ** 60n)) },
      }),
      'differ in the size',
    ],
  },
  'a data descriptor that differs': {
    'in the CRC': [streamed({ ...SIZES, crc: 1 }), 'data descriptor'],
    'in the size': [streamed({ ...SIZES, size: 1 }), 'data descriptor'],
    'in the compressed size': [streamed({ ...SIZES, compressedSize: 1 }), 'data descriptor'],
    'in the signature': [
      oneFile({ descriptor: 16, descriptorBytes: patch(buildDescriptor(SIZES, 16), 0, JUNK) }),
      'data descriptor',
    ],
    'in the upper half of the size': [
      oneFile({ descriptor: 24, descriptorBytes: patch(buildDescriptor(SIZES, 24), 20, u32(1)) }),
      'data descriptor',
    ],
    'by its absence': [
      oneFile({ descriptor: 16, descriptorBytes: Buffer.alloc(0) }),
      'data descriptor',
    ],
    'by its absence, with all values in the local header': [
      oneFile({ flags: STREAMED }),
      'data descriptor',
    ],
    'in its length': [
      oneFile({ descriptor: 12, descriptorBytes: buildDescriptor(SIZES, 12).subarray(0, 11) }),
      'data descriptor',
    ],
  },
  'stored data with two sizes': {
    'the smaller one compressed': [
      oneFile({ method: 0, local: { size: 1 }, central: { size: 1 } }),
      'two different sizes',
    ],
  },
  'a NUL in a name': {
    'in the raw name': [oneFile({ name: 'audience.txt\0.exe' }), 'NUL'],
    'at the end of the raw name': [oneFile({ name: 'audience.txt\0' }), 'NUL'],
    'in a second name': [two({ name: 'b\0.txt' }), 'NUL'],
    'in the Unicode Path field': [
      oneFile({
        central: { extra: unicodePath(Buffer.from('audience.txt'), 'audience.txt\0.exe') },
      }),
      'NUL',
    ],
  },
}

/** Archives whose structure is sound and whose data is not. */
const DATA: Record<string, Record<string, readonly [Buffer, string]>> = {
  'data that does not inflate': {
    'an invalid block': [oneFile({ packed: Buffer.from([0x07, 0, 0]) }), 'damaged'],
    'a text': [oneFile({ packed: Buffer.from('account\n') }), 'damaged'],
    'a zlib header': [oneFile({ packed: Buffer.concat([Buffer.from([0x78, 0x9c]), PACKED]) }), ''],
  },
  'data that ends early': {
    'by a byte': [oneFile({ packed: PACKED.subarray(0, -1) }), 'ends early'],
    'in the middle': [oneFile({ packed: PACKED.subarray(0, 20) }), 'ends early'],
    'before the start': [oneFile({ text: '', packed: Buffer.alloc(0) }), 'ends early'],
  },
  'data that goes on after the end of the deflate stream': {
    'by a byte': [
      oneFile({ packed: Buffer.concat([PACKED, Buffer.alloc(1)]) }),
      'follow the compressed',
    ],
    'by another stream': [
      oneFile({ packed: Buffer.concat([PACKED, PACKED]) }),
      'follow the compressed',
    ],
    'by much': [
      oneFile({ packed: Buffer.concat([PACKED, Buffer.alloc(300_000)]) }),
      'follow the compressed',
    ],
    'after nothing': [
      oneFile({ text: '', packed: Buffer.from([3, 0, 0]) }),
      'follow the compressed',
    ],
  },
  'data with another CRC': {
    deflated: [oneFile({ local: { crc: 1 }, central: { crc: 1 } }), 'CRC-32'],
    stored: [oneFile({ method: 0, local: { crc: 1 }, central: { crc: 1 } }), 'CRC-32'],
    'stored, empty': [
      oneFile({ method: 0, text: '', local: { crc: 1 }, central: { crc: 1 } }),
      'CRC-32',
    ],
    '0 by the descriptor too': [
      oneFile({
        descriptor: 16,
        central: { crc: 0 },
        descriptorBytes: buildDescriptor({ ...SIZES, crc: 0 }, 16),
      }),
      'CRC-32',
    ],
  },
  'data with another size': {
    'less than declared': [
      oneFile({ local: { size: TEXT.length + 1 }, central: { size: TEXT.length + 1 } }),
      `${TEXT.length} bytes instead of ${TEXT.length + 1}`,
    ],
    'more than declared': [
      oneFile({ local: { size: TEXT.length - 1 }, central: { size: TEXT.length - 1 } }),
      `more than the ${TEXT.length - 1} declared bytes`,
    ],
    'gigabytes declared': [
      oneFile({ local: { size: 0xfffffffe }, central: { size: 0xfffffffe } }),
      'instead of 4,294,967,294',
    ],
  },
}

describe.each(Object.entries({ ...STRUCTURE, ...DATA }))('zip-invalid: %s', (_clause, archives) => {
  test.each(Object.entries(archives))('%s', async (_title, [bytes, message]) => {
    const outcome = await readArchive(bytes)
    expect(outcome.rules).toEqual(['zip-invalid'])
    expect(outcome.messages[0]).toContain(message)
    expect(outcome.messages[0]).toContain('Make the archive again')
    expect(outcome.text).toBeNull()
  })
})

describe('what is known of an invalid archive', () => {
  test.each(Object.values(STRUCTURE).flatMap((archives) => Object.entries(archives)))(
    'nothing, when the structure is unsound: %s',
    async (_title, [bytes]) => {
      expect((await readArchive(bytes)).entry).toBeNull()
    },
  )

  test.each(Object.values(DATA).flatMap((archives) => Object.entries(archives)))(
    'the name, when only the data is bad: %s',
    async (_title, [bytes]) => {
      expect((await readArchive(bytes)).entry).toBe('audience.txt')
    },
  )

  test('an unsound structure hides every other problem', async () => {
    const bytes = oneFile({
      name: 'folder/audience.exe',
      flags: ENCRYPTED,
      method: 12,
      local: { crc: 1 },
    })
    expect((await readArchive(bytes)).rules).toEqual(['zip-invalid'])
  })
})

/** `bytes` with others from `at` on. */
function patch(bytes: Buffer, at: number, others: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  others.copy(copy, at)
  return copy
}

function streamed(values: typeof SIZES): Buffer {
  return oneFile({ descriptor: 16, descriptorBytes: buildDescriptor(values, 16) })
}

/** An archive whose comment is an empty one, told apart only by which end record is found first. */
function emptyArchiveInComment(): Buffer {
  const outer = oneFile({}, { commentLength: 22 })
  const inner = Buffer.from(END_RECORD)
  inner.fill(0, 4)
  inner.writeUInt32LE(outer.length, 16)
  return Buffer.concat([outer, inner])
}

/** An archive whose comment is a whole other archive, with offsets that fit both. */
function archiveInComment(spec: Partial<ZipSpec> = {}): Buffer {
  const outer = oneFile({}, spec)
  const inner = oneFile({ name: 'other.txt' }, { ...spec, prefix: outer })
  outer.writeUInt16LE(inner.length - outer.length, outer.length - 2)
  return Buffer.concat([outer, inner.subarray(outer.length)])
}

/** Two entries, the first with the local header of the second as its extra field. */
function quotedHeader(): Buffer {
  const header = buildZip({ entries: [{ name: 'b.txt', text: TEXT }] }).subarray(0, 35)
  return buildZip({
    entries: [{ name: 'a.txt', text: TEXT, local: { extra: extraField(0x9999, header) } }],
    directoryTail: centralRecord('b.txt', 30 + 5 + 4),
    end: { entries: 2, entriesOnDisk: 2 },
  })
}

/** A directory's record for {@link TEXT} with its local header at `offset`. */
function centralRecord(name: string, offset: number): Buffer {
  const bytes = buildZip({ entries: [{ name, text: TEXT, central: { offset } }] })
  return bytes.subarray(bytes.length - 22 - 46 - name.length, bytes.length - 22)
}

/** An archive whose only entry has a comment that is a zip64 record with its locator. */
function zip64RecordInComment(): Buffer {
  const plain = oneFile()
  const at = plain.length - 22
  const comment = oneFile({}, { zip64End: { locatorOffset: at } }).subarray(at, at + 76)
  return oneFile({ central: { comment } })
}

/** Two entries of which one stands whole in the stored data of the other. */
function entryInEntry(): Buffer {
  const inner = buildZip({ entries: [{ name: 'b.txt', text: TEXT }] })
  const local = inner.subarray(0, 30 + 'b.txt'.length + PACKED.length)
  return buildZip({
    entries: [{ name: 'a.txt', method: 0, text: local }],
    directoryTail: centralRecord('b.txt', 30 + 'a.txt'.length),
    end: { entries: 2, entriesOnDisk: 2 },
  })
}
