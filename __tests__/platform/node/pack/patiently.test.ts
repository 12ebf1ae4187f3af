import { describe, expect, test } from '@jest/globals'
import { patiently } from '../../../../src/platform/node/pack/patiently.js'

/** Fails with each of the codes, then gives `done`; counts how often it was begun. */
function failing(...codes: string[]) {
  let begun = 0
  const work = async (): Promise<string> => {
    const code = codes[begun++]
    if (code !== undefined) throw Object.assign(new Error(code), { code })
    return 'done'
  }
  return { work, begun: () => begun }
}

describe('patiently', () => {
  test.each([[[]], [['EBUSY']], [['EPERM', 'EACCES', 'EBUSY']]])(
    'waits for whoever holds a file: %j',
    async (codes) => {
      const { work, begun } = failing(...codes)
      expect(await patiently(work, [0, 0, 0])).toBe('done')
      expect(begun()).toBe(codes.length + 1)
    },
  )

  test('fails as the last attempt does, and at once where waiting helps nobody', async () => {
    const held = failing('EBUSY', 'EPERM', 'EACCES', 'EBUSY')
    await expect(patiently(held.work, [0, 0])).rejects.toThrow('EACCES')
    const full = failing('ENOSPC')
    await expect(patiently(full.work, [0, 0])).rejects.toThrow('ENOSPC')
    expect([held.begun(), full.begun()]).toEqual([3, 1])
  })
})
