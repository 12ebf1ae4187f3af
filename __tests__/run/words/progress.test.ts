import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { sayEnglish, text as textOf } from '../../../src/messages/services.js'
import { ProgressMeter } from '../../../src/run/words/progress.js'

let now = 0
let lines: { at: number; text: string }[] = []
let meter: ProgressMeter

/** Lets time pass, for the meter's clock and for its timer. */
function pass(ms: number): void {
  for (let left = ms; left > 0; left -= 100) {
    now += 100
    jest.advanceTimersByTime(100)
  }
}

beforeEach(() => {
  jest.useFakeTimers()
  now = 1_000_000
  lines = []
  meter = new ProgressMeter({
    verb: textOf('run.uploading'),
    write: (line) => lines.push({ at: now, text: sayEnglish(line) }),
    now: () => now,
  })
})

afterEach(() => {
  meter.stop()
  jest.useRealTimers()
})

const gaps = (): number[] => lines.slice(1).map((line, index) => line.at - (lines[index]?.at ?? 0))

describe('ProgressMeter', () => {
  test('says nothing of what is done at once', () => {
    meter.update(10, 10)
    meter.stop()
    pass(60_000)
    expect(lines).toEqual([])
  })

  test('says what else is done meanwhile, and that nothing was read', () => {
    const packing = new ProgressMeter({
      verb: textOf('packing.verb'),
      isReading: true,
      write: (line) => lines.push({ at: now, text: sayEnglish(line) }),
      now: () => now,
    })
    pass(10_000)
    packing.update(5, 600, textOf('packing.looking'))
    pass(10_000)
    packing.update(5, 600)
    pass(10_000)
    packing.stop()
    const texts = lines.map(({ text }) => text).filter((line) => !line.startsWith('Uploading'))
    expect(texts[0]).toBe('Packing: nothing read yet after 5.0 s')
    expect(texts.at(2)).toMatch(/^Finding the encoding: 0 % \(5 bytes of 600/)
    expect(texts.at(-1)).toMatch(/^Packing: 0 % \(5 bytes of 600/)
  })

  test('writes at most every second and at least every ten while bytes move', () => {
    for (let bytes = 0; bytes < 600; bytes += 1) {
      pass(100)
      meter.update(bytes, 600)
    }
    expect(lines.length).toBeGreaterThan(5)
    for (const gap of gaps()) {
      expect(gap).toBeGreaterThanOrEqual(1000)
      expect(gap).toBeLessThanOrEqual(10_000)
    }
  })

  test('goes on when nothing moves', () => {
    meter.update(52_428_800, 104_857_600)
    pass(60_000)
    expect(lines.length).toBeGreaterThan(5)
    for (const gap of gaps()) expect(gap).toBeLessThanOrEqual(10_000)
    expect(lines.at(-1)?.text).toBe('Uploading: 50 % (50.0 MiB of 100.0 MiB) after 60 s')
  })

  test.each([100, 4_900, 5_100, 7_500, 9_900])(
    'leaves no longer gap after a line that falls at %i ms',
    (ms) => {
      pass(ms)
      meter.update(1, 2)
      pass(40_000)
      for (const gap of [(lines[0]?.at ?? 0) - 1_000_000, ...gaps()]) {
        expect(gap).toBeLessThanOrEqual(10_000)
      }
    },
  )

  test('is silent after stop', () => {
    meter.stop()
    pass(60_000)
    expect(lines).toEqual([])
  })
})
