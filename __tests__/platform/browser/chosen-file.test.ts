import { describe, expect, test } from '@jest/globals'
import { textsOf } from '../../../src/pack/read/texts.js'
import { type ChosenFile, listOf, READ_PORTS } from '../../../src/platform/browser/index.js'
import { joined } from '../../support/archive-source.js'
import { accounts, buildZip } from '../../support/zip-builder.js'

/** More than is read at once. */
const TEXT = accounts(400_000)
const BYTES = buildZip({
  entries: ['a.txt', 'b.txt'].map((name) => ({ name, text: TEXT, method: 0 })),
})

/** A file of a browser, and the bytes of each slice that was read. */
function chosen(fails = (_start: number) => false) {
  const slices: number[] = []
  const file: ChosenFile = {
    ...{ name: 'a.zip', size: BYTES.length },
    slice: (start, end) => ({
      async arrayBuffer() {
        if (fails(start)) throw Object.assign(new Error('gone'), { name: 'NotReadableError' })
        const slice = new Uint8Array(BYTES.subarray(start, end))
        slices.push(slice.length)
        return slice.buffer
      },
    }),
  }
  return { file, slices }
}

describe('an archive that was chosen', () => {
  test('is read in slices', async () => {
    expect(TEXT.length).toBeGreaterThan(1 << 22)
    const { file, slices } = chosen()
    const { texts, close } = await textsOf(listOf(file), READ_PORTS)
    const opening = slices.reduce((sum, length) => sum + length, 0)
    expect(opening).toBeLessThan(200_000)
    for (const { chunks } of texts) expect((await joined(chunks())).toString()).toBe(TEXT)
    expect(Math.max(...slices)).toBe(1 << 22)
    await close()
  })

  test('is told when it can not be read any more, wherever that is', async () => {
    const says = /^a\.zip: .*NotReadableError/
    const gone = chosen(() => true)
    await expect(textsOf(listOf(gone.file), READ_PORTS)).rejects.toThrow(says)
    let isGone = false
    const { file } = chosen((start) => isGone && start > 1 << 22)
    const { texts, close } = await textsOf(listOf(file), READ_PORTS)
    isGone = true
    await expect(joined(texts[0]!.chunks())).rejects.toThrow(says)
    await close()
  })
})
