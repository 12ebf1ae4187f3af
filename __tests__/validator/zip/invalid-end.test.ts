import { expect, test } from '@jest/globals'
import { oneFile, TEXT, type ZipSpec } from '../../support/zip-builder.js'
import { u32 } from '../../support/zip-records.js'
import { type Clauses, inEach, JUNK, testInvalid } from './invalid-archives.js'
import { readArchive } from './read-archive.js'

/** Archives whose end is wrong. */
const CLAUSES: Clauses = {
  'no end record': {
    'a text': [Buffer.from(TEXT), 'not a zip archive'],
    'three bytes': [Buffer.from('PK\x05'), 'not a zip archive'],
    'cut in the data': [oneFile().subarray(0, 60), 'cut short'],
    'cut in the end record': [oneFile().subarray(0, -1), 'Copy or download it again'],
    'of zeros alone': [Buffer.alloc(100_000), 'not a zip archive'],
    'more than 65,557 bytes away': [
      Buffer.concat([oneFile(), Buffer.alloc(65_536, 0x20)]),
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
    'a locator on another disk': [oneFile({}, { zip64End: { locatorDisk: 1 } }), 'number of disks'],
    'a locator that counts two disks': [
      oneFile({}, { zip64End: { locatorDisks: 2 } }),
      'number of disks',
    ],
    'a locator that counts no disk': [
      oneFile({}, { zip64End: { locatorDisks: 0 } }),
      'number of disks',
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
      'does not have 56 bytes',
    ],
    'a record of version 2, which is longer': [
      oneFile({}, { zip64End: { extensible: Buffer.alloc(28) } }),
      'does not have 56 bytes',
    ],
    'a record and its locator apart': [
      oneFile({}, { zip64End: { extensible: Buffer.alloc(28), recordSize: 44 } }),
      'does not have 56 bytes',
    ],
    'a record of exabytes': [
      oneFile({}, { zip64End: { recordSize: 2 ** 62 } }),
      'does not have 56 bytes',
    ],
    'bytes between the directory and the record': [
      oneFile({}, { afterDirectory: JUNK, zip64End: {} }),
      'does not end where the end record starts',
    ],
    'billions of entries': [
      oneFile(
        {},
        {
          zip64End: { entries: 2 ** 52, entriesOnDisk: 2 ** 52 },
          end: { entries: 0xffff, entriesOnDisk: 0xffff },
        },
      ),
      'too short for the number of its entries, 4,503,599,627,370,496',
    ],
  },
  'bytes after the comment of the end record': {
    'without comment': [Buffer.concat([oneFile(), Buffer.from('\n')]), 'stand 1 byte more'],
    'with a comment': [oneFile({}, { comment: JUNK, commentLength: 3 }), 'stand 1 byte more'],
    'a comment that is cut short': [
      oneFile({}, { comment: JUNK, commentLength: 5 }),
      'lacks 1 byte.',
    ],
  },
  'bytes after the end that are zeros': {
    one: [Buffer.concat([oneFile(), Buffer.alloc(1)]), 'stand 1 zero byte. `bsdtar -cf -`'],
    'a block of a tape': [
      Buffer.concat([oneFile(), Buffer.alloc(10_240 - oneFile().length)]),
      'write to a file, `bsdtar --format zip -cf audience.zip audience.txt`',
    ],
    'more than a comment has room for': [
      Buffer.concat([oneFile(), Buffer.alloc(70_000)]),
      'stand 70,000 zero bytes',
    ],
    'after a comment': [
      Buffer.concat([oneFile({}, { comment: JUNK }), Buffer.alloc(512)]),
      'stand 512 zero bytes',
    ],
  },
  'the signature of a record of the end in the comment': {
    ...inEach((bytes) => oneFile({}, { comment: bytes }), 'its comment holds'),
    'that begins in the length of the comment': [
      oneFile({}, { comment: Buffer.concat([Buffer.from('\x05\x06'), Buffer.alloc(0x4b50 - 2)]) }),
      'its comment holds the signature of an end record',
    ],
    'whose comment ends elsewhere': [
      oneFile({}, { comment: Buffer.concat([u32(0x06054b50), Buffer.alloc(18), JUNK]) }),
      'its comment holds the signature of an end record',
    ],
    'that adds up as an empty archive': [emptyArchiveInComment(), 'its comment holds'],
    'that adds up as another archive': [archiveInComment(), 'its comment holds'],
    'of a zip64 archive': [archiveInComment({ zip64End: {} }), 'its comment holds'],
  },
}

testInvalid(CLAUSES, null)

test.each([
  [
    'version https://git-lfs.github.com/spec/v1\noid sha256:00\n',
    'a pointer of Git LFS',
    'git lfs pull',
  ],
  ['<!DOCTYPE html><title>Sign in</title>', 'a web page', 'Check what was downloaded'],
  ['Rar!\x1a\x07\x00', 'a RAR archive', 'Unpack'],
])('a file that is something else is called that: %j', async (content, what, todo) => {
  const { messages, rules } = await readArchive(Buffer.from(content))
  expect(rules).toEqual(['zip-invalid'])
  expect(messages[0]).toContain(`it is ${what}`)
  expect(messages[0]).toContain(todo)
})

/** An archive whose comment is an empty one, told apart only by which end record is found first. */
function emptyArchiveInComment(): Buffer {
  const outer = oneFile({}, { commentLength: 22 })
  const inner = Buffer.alloc(22)
  inner.writeUInt32LE(0x06054b50)
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
