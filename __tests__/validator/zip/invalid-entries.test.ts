import { expect, test } from '@jest/globals'
import { buildZip, ENCRYPTED, oneFile, STREAMED, TEXT, UTF8 } from '../../support/zip-builder.js'
import {
  buildDescriptor,
  type DescriptorLength,
  extraField,
  u16,
  u32,
  u64,
} from '../../support/zip-records.js'
import { type Clauses, JUNK, PACKED, testInvalid, twoFiles, VALUES } from './invalid-archives.js'
import { readArchive } from './read-archive.js'

/** Archives whose directory and local headers are wrong, or contradict each other. */
const CLAUSES: Clauses = {
  'a directory that does not add up': {
    'an entry fewer than counted': [
      oneFile({}, { end: { entries: 2, entriesOnDisk: 2 } }),
      'too short for the number of its entries, 2.',
    ],
    'an entry fewer than counted, with room for it': [
      oneFile(
        { central: { comment: Buffer.alloc(46) } },
        { end: { entries: 2, entriesOnDisk: 2 } },
      ),
      'no entry at byte',
    ],
    'an entry more than counted': [
      twoFiles({}, { end: { entries: 1, entriesOnDisk: 1 } }),
      'more in it than the number of its entries, 1.',
    ],
    'no entry counted': [
      oneFile({}, { end: { entries: 0, entriesOnDisk: 0 } }),
      'more in it than the number of its entries, 0.',
    ],
    'bytes after its last entry': [
      oneFile({}, { directoryTail: JUNK }),
      'more in it than the number of its entries, 1.',
    ],
    'an entry with another signature': [
      oneFile({ central: { signature: 0x02014b51 } }),
      'no entry at byte',
    ],
    'an entry that goes beyond its end': [
      twoFiles({}, { end: { directorySize: 60, directoryOffset: twoFiles().length - 82 } }),
      'too short',
    ],
    'a name that goes beyond its end': [
      patch(oneFile(), oneFile().length - 22 - 58 + 28, u16(0x4000)),
      'beyond the end of the directory',
    ],
    'an entry on another disk': [oneFile({ central: { disk: 1 } }), 'split archive'],
    'a disk number that is moved into zip64, though it is the first': [
      oneFile({ central: { disk: 0xffff, extra: extraField(1, u32(0)) } }),
      'does not hold what it should',
    ],
    'a disk number at its marker without zip64': [
      oneFile({ central: { disk: 0xffff } }),
      'split archive',
    ],
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
    'that all offsets allow for': [oneFile({}, { prefix: Buffer.from('#!') }), 'stand 2 bytes. An'],
    'that is one byte': [oneFile({}, { prefix: JUNK.subarray(1, 2) }), 'stand 1 byte. An'],
    'that all offsets allow for, in a zip64 archive': [
      oneFile({ zip64: true }, { prefix: Buffer.alloc(99), zip64End: {} }),
      'before its first entry stand 99 bytes',
    ],
    'that have a whole archive': [
      oneFile({}, { prefix: oneFile() }),
      'starts with an entry that is not in its directory',
    ],
    'in an archive of nothing': [buildZip({ entries: [], prefix: JUNK }), 'stand 4 bytes'],
    'that are the only entry, and nobody lists it': [
      buildZip({ entries: [{ name: 'x.txt', text: 'hidden', listed: false }] }),
      'starts with an entry that is not in its directory',
    ],
    'that are an entry nobody lists': [
      twoFiles(
        {},
        { entries: [{ name: 'x.txt', text: 'hidden', listed: false }, { name: 'a.txt' }] },
      ),
      'starts with an entry that is not in its directory',
    ],
  },
  'bytes that belong to no entry': {
    'between two entries': [twoFiles({ before: JUNK }), 'belongs to no entry, 4 bytes'],
    'between the last entry and the directory': [
      oneFile({}, { beforeDirectory: JUNK }),
      'belongs to no entry, 4 bytes',
    ],
    'an entry that the directory leaves out': [twoFiles({ listed: false }), 'belongs to no entry'],
    'a descriptor without bit 3': [
      oneFile({ descriptorBytes: buildDescriptor(VALUES, 16) }),
      'belongs to no entry, 16 bytes',
    ],
    'after a descriptor': [
      oneFile({
        descriptor: 16,
        descriptorBytes: Buffer.concat([buildDescriptor(VALUES, 16), JUNK]),
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
      headerInDirectory(),
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
    'in bit 3, which only the directory has': [
      oneFile({ local: { crc: 0, size: 0, compressedSize: 0 }, central: { flags: STREAMED } }),
      'differ in whether a data descriptor follows',
    ],
    'in bit 3, which only the directory has, with a descriptor': [
      oneFile({ descriptorBytes: buildDescriptor(VALUES, 16), central: { flags: STREAMED } }),
      'differ in whether a data descriptor follows',
    ],
    'in bit 3, which only the local header has': [
      oneFile({ descriptor: 16, central: { flags: 0 } }),
      'differ in whether a data descriptor follows',
    ],
    'in bit 11, which only the directory has': [
      oneFile({ central: { flags: UTF8 } }),
      'differ in whether the name is UTF-8',
    ],
    'in bit 11, which only the local header has': [
      oneFile({ local: { flags: UTF8 } }),
      'differ in whether the name is UTF-8',
    ],
    'in bit 4': [oneFile({ central: { flags: 16 } }), 'differ in a flag'],
    'in bit 13': [oneFile({ local: { flags: 0x2000 } }), 'differ in a flag'],
    'in bit 6': [oneFile({ local: { flags: 64 } }), 'differ in the encryption'],
    'in the encryption bit': [oneFile({ local: { flags: ENCRYPTED } }), 'differ in the encryption'],
    'in the CRC': [oneFile({ local: { crc: 1 } }), 'differ in the CRC-32'],
    'in the CRC, 0 without bit 3': [oneFile({ local: { crc: 0 } }), 'differ in the CRC-32'],
    'in the CRC under bit 3': [oneFile({ descriptor: 16, local: { crc: 1 } }), 'in the CRC-32'],
    'in the CRC under bit 3, which Info-ZIP makes of the time where it encrypts': [
      oneFile({ descriptor: 16, flags: ENCRYPTED, local: { crc: 0x5821_0000 } }),
      'in the CRC-32',
    ],
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
    'in a size beyond 2^53 by one': [
      oneFile({
        local: { size: 0xffffffff, extra: extraField(1, u64(2n ** 60n + 1n)) },
        central: { size: 0xffffffff, extra: extraField(1, u64(2n ** 60n)) },
      }),
      'differ in the size',
    ],
  },
  'a data descriptor that differs': {
    'in the CRC': [streamed({ ...VALUES, crc: 1 }), 'data descriptor'],
    'in the size': [streamed({ ...VALUES, size: 1 }), 'data descriptor'],
    'in the compressed size': [streamed({ ...VALUES, compressedSize: 1 }), 'data descriptor'],
    'in the signature': [
      oneFile({ descriptor: 16, descriptorBytes: patch(buildDescriptor(VALUES, 16), 0, JUNK) }),
      'data descriptor',
    ],
    'in the upper half of the size': [
      oneFile({ descriptor: 24, descriptorBytes: patch(buildDescriptor(VALUES, 24), 20, u32(1)) }),
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
    'in a byte more': [
      oneFile({ descriptor: 12, descriptorBytes: withJunk(12) }),
      'data descriptor',
    ],
    'in a byte more, signed': [
      oneFile({ descriptor: 16, descriptorBytes: withJunk(16) }),
      'data descriptor',
    ],
    'in a byte more, 64 bits wide': [
      oneFile({ descriptor: 20, descriptorBytes: withJunk(20) }),
      'data descriptor',
    ],
    'in a byte less': [
      oneFile({ descriptor: 12, descriptorBytes: buildDescriptor(VALUES, 12).subarray(0, 11) }),
      'data descriptor',
    ],
  },
}

testInvalid(CLAUSES, null)

test('an unsound structure hides every other problem', async () => {
  const name = 'folder/audience.exe'
  const bytes = oneFile({ name, flags: ENCRYPTED, method: 12, local: { crc: 1 } })
  expect((await readArchive(bytes)).rules).toEqual(['zip-invalid'])
})

/** A right data descriptor with a byte too many. */
function withJunk(length: DescriptorLength): Buffer {
  return Buffer.concat([buildDescriptor(VALUES, length), Buffer.alloc(1)])
}

/** `bytes` with others from `at` on. */
function patch(bytes: Buffer, at: number, others: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  others.copy(copy, at)
  return copy
}

function streamed(values: typeof VALUES): Buffer {
  return oneFile({ descriptor: 16, descriptorBytes: buildDescriptor(values, 16) })
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

/** Two entries, the second with its local header so near the directory that it can't fit. */
function headerInDirectory(): Buffer {
  const offset = 30 + 'a.txt'.length + PACKED.length
  return buildZip({
    entries: [{ name: 'a.txt', text: TEXT }],
    beforeDirectory: JUNK,
    directoryTail: centralRecord('b.txt', offset),
    end: { entries: 2, entriesOnDisk: 2 },
  })
}

/** A directory's record for {@link TEXT} with its local header at `offset`. */
function centralRecord(name: string, offset: number): Buffer {
  const bytes = buildZip({ entries: [{ name, text: TEXT, central: { offset } }] })
  return bytes.subarray(bytes.length - 22 - 46 - name.length, bytes.length - 22)
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
