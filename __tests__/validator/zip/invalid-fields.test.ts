import { oneFile, TEXT } from '../../support/zip-builder.js'
import { type CentralFields, extraField, u16, u32, u64 } from '../../support/zip-records.js'
import { type Clauses, inEach, PACKED, testInvalid, twoFiles } from './invalid-archives.js'

const OF_THE_DIRECTORY = 'zip64 field of the directory does not hold'
const OF_THE_LOCAL_HEADER = 'zip64 field of the local header does not hold'

/** Archives with extra fields, zip64 values, comments, flags or versions that programs read apart. */
const CLAUSES: Clauses = {
  'an extra field that runs over': {
    'in the directory': [
      oneFile({ central: { extra: Buffer.from([0x55, 0x54, 9, 0, 1, 0, 0, 0, 0]) } }),
      'an extra field of the directory runs over',
    ],
    'in the local header': [
      oneFile({ local: { extra: Buffer.from([0x55, 0x54, 1, 0]) } }),
      'an extra field of the local header runs over',
    ],
    'behind one that does not': [
      oneFile({
        extra: Buffer.concat([extraField(0x5455, u32(0)), Buffer.from([0xfe, 0xca, 1, 0])]),
      }),
      'an extra field of the directory runs over',
    ],
    'by less than a field needs': [oneFile({ extra: Buffer.from([0, 0, 1]) }), 'runs over its end'],
    'by one byte that is no padding': [oneFile({ extra: Buffer.from([1]) }), 'runs over its end'],
  },
  'a zip64 field that does not fit the markers': {
    'empty, with a marker': [zip64Field(0, { size: 0xffffffff }), OF_THE_DIRECTORY],
    'missing, with a marker of the size': [
      oneFile({ central: { size: 0xffffffff } }),
      OF_THE_DIRECTORY,
    ],
    'missing, with a marker of the offset': [
      oneFile({ central: { offset: 0xffffffff } }),
      OF_THE_DIRECTORY,
    ],
    'with a value that nothing asks for': [zip64Field(1), OF_THE_DIRECTORY],
    'with a value more than is asked for': [zip64Field(2, { size: 0xffffffff }), OF_THE_DIRECTORY],
    'with a value less than is asked for': [
      zip64Field(1, { size: 0xffffffff, compressedSize: 0xffffffff }),
      OF_THE_DIRECTORY,
    ],
    'with two bytes more': [
      oneFile({
        central: {
          size: 0xffffffff,
          extra: extraField(1, Buffer.concat([u64(TEXT.length), u16(0)])),
        },
      }),
      OF_THE_DIRECTORY,
    ],
    'with the disk': [
      oneFile({
        central: {
          size: 0xffffffff,
          extra: extraField(1, Buffer.concat([u64(TEXT.length), u32(0)])),
        },
      }),
      OF_THE_DIRECTORY,
    ],
    'twice in the directory': [
      oneFile({
        central: {
          size: 0xffffffff,
          extra: Buffer.concat([extraField(1, u64(TEXT.length)), extraField(1, u64(TEXT.length))]),
        },
      }),
      OF_THE_DIRECTORY,
    ],
    'missing in the local header, with a marker': [
      oneFile({ local: { size: 0xffffffff } }),
      OF_THE_LOCAL_HEADER,
    ],
    'of 24 bytes in the local header': [
      oneFile({ local: { extra: extraField(1, Buffer.alloc(24)) } }),
      OF_THE_LOCAL_HEADER,
    ],
    'of 8 bytes in the local header, which nothing asks for': [
      oneFile({ local: { extra: extraField(1, u64(TEXT.length)) } }),
      OF_THE_LOCAL_HEADER,
    ],
  },
  'the signature of a record of the end': {
    ...inEach(
      (bytes) => oneFile({ central: { comment: bytes } }),
      'the comment of "audience.txt" holds',
    ),
    ...prefixed('in an extra field of the directory: ', (bytes) =>
      oneFile({ central: { extra: extraField(0x9999, bytes) } }),
    ),
    ...prefixed('in an extra field of the local header: ', (bytes) =>
      oneFile({ local: { extra: extraField(0x9999, bytes) } }),
    ),
    'in the comment of one of several': [
      twoFiles({ central: { comment: u32(0x06054b50) } }),
      'the comment of "b.txt" holds the signature of an end record',
    ],
    'in the name': [oneFile({ name: 'PK\x05\x06.txt' }), 'the signature of an end record'],
    'right before the end record, as external attributes': [
      oneFile({ central: { attributes: 0x07064b50 } }),
      'zip64 locator names another number of disks',
    ],
  },
  'bit 5': {
    'in both headers': [oneFile({ flags: 32 }), 'a patch of another file'],
    'in the local header': [oneFile({ local: { flags: 32 } }), 'differ in a flag'],
    'in the directory': [oneFile({ central: { flags: 32 } }), 'a patch of another file'],
    'of an encrypted file': [oneFile({ flags: 33 }), 'a patch of another file'],
  },
  'a version needed over 4.6': {
    'in both headers': [
      oneFile({ local: { version: 47 }, central: { version: 47 } }),
      'version 4.7 of the format',
    ],
    'in the directory': [oneFile({ central: { version: 63 } }), 'version 6.3 of the format'],
    'in the local header': [oneFile({ local: { version: 51 } }), 'version 5.1 of the format'],
    'beside a system in the upper byte': [
      oneFile({ central: { version: 0x03ff } }),
      'version 25.5 of the format',
    ],
    'of one of several': [twoFiles({ central: { version: 62 } }), '(entry "b.txt")'],
  },
}

testInvalid(CLAUSES, null)

/** An archive whose directory has a zip64 field with so many values, all of them right. */
function zip64Field(values: number, markers: Partial<CentralFields> = {}): Buffer {
  const right = [TEXT.length, PACKED.length, 0].slice(0, values).map(u64)
  return oneFile({ central: { ...markers, extra: extraField(1, Buffer.concat(right)) } })
}

/** {@link inEach} for another place, whose name comes first. */
function prefixed(place: string, build: (bytes: Buffer) => Buffer): Clauses[string] {
  const archives = Object.entries(inEach(build, 'the comment of "audience.txt" holds'))
  return Object.fromEntries(archives.map(([title, archive]) => [`${place}${title}`, archive]))
}
