import { oneFile, TEXT } from '../../support/zip-builder.js'
import { buildDescriptor } from '../../support/zip-records.js'
import { type Clauses, PACKED, testInvalid, VALUES } from './invalid-archives.js'

/** Archives whose structure is sound and whose data is not. */
const CLAUSES: Clauses = {
  'data that does not inflate': {
    'an invalid block': [oneFile({ packed: Buffer.from([0x07, 0, 0]) }), 'damaged'],
    'a text': [oneFile({ packed: Buffer.from('account\n') }), 'damaged'],
    'a zlib header': [
      oneFile({ packed: Buffer.concat([Buffer.from([0x78, 0x9c]), PACKED]) }),
      'damaged',
    ],
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
        descriptorBytes: buildDescriptor({ ...VALUES, crc: 0 }, 16),
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
      `longer than declared, ${TEXT.length - 1} bytes`,
    ],
    'stored, with less declared': [
      oneFile({ method: 0, local: { size: 1 }, central: { size: 1 } }),
      'longer than declared, 1 byte',
    ],
    'gigabytes declared': [
      oneFile({ local: { size: 0xfffffffe }, central: { size: 0xfffffffe } }),
      'instead of 4,294,967,294',
    ],
  },
}

testInvalid(CLAUSES, 'audience.txt')
