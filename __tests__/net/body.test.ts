import type { ClientRequest } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { type Body, BodySender } from '../../src/net/body.js'

const MIB = 1_048_576

/** A body of zeros in chunks of a MiB. */
function zeros(length: number): Body {
  return {
    length,
    async *chunks() {
      for (let sent = 0; sent < length; sent += MIB)
        yield Buffer.alloc(Math.min(MIB, length - sent))
    },
  }
}

/** Sends over a line that takes `bytesPerMs(sent)`, with a clock of its own; gives the slices. */
async function slicesOver(length: number, bytesPerMs: (sent: number) => number): Promise<number[]> {
  const slices: number[] = []
  let now = 0
  let sent = 0
  const line = {
    write(slice: Uint8Array, taken: () => void) {
      slices.push(slice.length)
      now += slice.length / bytesPerMs(sent)
      sent += slice.length
      taken()
      return true
    },
  }
  const options = { timeoutMs: 120_000, onSlice: () => {}, now: () => now }
  await new BodySender(line as unknown as ClientRequest, zeros(length), options).run()
  expect(sent).toBe(length)
  return slices
}

describe('slices', () => {
  test('are large on a fast line', async () => {
    const slices = await slicesOver(20 * MIB, () => 100_000)
    expect(Math.max(...slices)).toBe(MIB)
    expect(slices.length).toBeLessThan(40)
  })

  test('stay small on a slow line, so that each shows as progress', async () => {
    const slices = await slicesOver(MIB, () => 1)
    expect(Math.max(...slices)).toBeLessThanOrEqual(4096)
  })

  test('shrink at once when the line turns slow, and grow again', async () => {
    const isSlow = (sent: number) => sent >= 4 * MIB && sent < 7 * MIB
    const slices = await slicesOver(12 * MIB, (sent) => (isSlow(sent) ? 1 : 100_000))
    let sent = 0
    const slow = slices.filter((slice) => {
      sent += slice
      return isSlow(sent - slice)
    })
    // The one that met the slow line was large; all after it are small.
    expect(Math.max(...slow.slice(1))).toBe(4096)
    expect(slices.slice(-6)).toContain(MIB)
  })

  test('stop as soon as they are told to', async () => {
    const slices: number[] = []
    const sender = new BodySender(
      {
        write(slice: Uint8Array, taken: () => void) {
          slices.push(slice.length)
          if (slices.length === 3) sender.stop()
          taken()
          return true
        },
      } as unknown as ClientRequest,
      zeros(20 * MIB),
      { timeoutMs: 120_000, onSlice: () => {} },
    )
    await sender.run()
    expect(slices.length).toBe(3)
    expect(sender.complete).toBe(false)
  })

  test('are not sent of a chunk that comes after the stop', async () => {
    const slices: number[] = []
    let give = (): void => {}
    const body: Body = {
      length: MIB,
      async *chunks() {
        await new Promise<void>((resolve) => {
          give = resolve
        })
        yield Buffer.alloc(MIB)
      },
    }
    const waits: boolean[] = []
    const sender = new BodySender(
      { write: (slice: Uint8Array) => slices.push(slice.length) } as unknown as ClientRequest,
      body,
      { timeoutMs: 120_000, onSlice: () => {}, onWait: (isForBody) => waits.push(isForBody) },
    )
    const running = sender.run()
    await new Promise((resolve) => setImmediate(resolve))
    sender.stop()
    give()
    await running
    expect([slices, waits]).toEqual([[], [true]])
  })
})
