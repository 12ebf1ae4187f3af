import { describe, expect, test } from '@jest/globals'
import { NODE } from '../../src/platform/node/platform.js'
import { findFirstPlaces } from '../../src/validator/first-places.js'
import { LIMITS } from '../../src/validator/limits.js'
import { RunSearch } from '../../src/validator/run-search.js'
import { FileAlteredError, FileError, type Package } from '../../src/validator/source.js'
import { SETTINGS } from '../support/engines.js'

/** Looks for a first place that was not told, in a package that is read once more. */
async function look(open: Package['open']) {
  const search = new RunSearch({
    duplicates: true,
    limits: LIMITS,
    isSeveral: true,
    platform: NODE,
  })
  const { text } = await search.begin(SETTINGS, { bytes: null, spareBytes: 0 })
  const across = {
    count: 1,
    repeats: [{ text: 1, line: 7, first: null }],
    lines: [],
    checkedRows: 9,
  }
  const found = { texts: [], across }
  const texts = [{ subject: { name: 'a.txt', open }, number: text, settings: SETTINGS }]
  await findFirstPlaces(texts, { found, search, limits: LIMITS, platform: NODE, hooks: {} })
  return across.repeats[0]!.first
}

describe('a first place stays unknown', () => {
  test.each([
    ['is gone', new FileError('file-missing', 'ENOENT')],
    ['was altered', new FileAlteredError()],
  ])('where the file %s', async (_, error) => {
    const open = () => {
      throw error
    }
    expect(await look(open)).toBeNull()
  })

  test('where the file has other accounts now, which is closed then', async () => {
    let closed = 0
    const chunks = (async function* () {
      yield Buffer.from('other\naccounts\n')
    })()
    const close = () => void closed++
    expect(await look(() => ({ totalBytes: null, again: null, chunks, close }))).toBeNull()
    expect(closed).toBe(1)
  })
})

test('what else goes wrong while a file is read again is not hidden', async () => {
  const open = () => {
    throw new RangeError('no room')
  }
  await expect(look(open)).rejects.toThrow(new RangeError('no room'))
})
