import { expect, test } from '@jest/globals'
import { MemoryStorage } from './memory-ports.js'
import { phones, written } from './written.js'

const WRITING = {
  batches: [phones(60), phones(40, 2), phones(10)],
  exclude: [phones(10, 3)],
  // All that can be in the way: several rounds, runs that are merged, several packages.
  options: { order: 'sorted', maxBytes: 420 },
  limits: { tableAccounts: 70, runRows: 60, runBytes: 10_000 },
} as const

test('a fault at any time leaves nothing', async () => {
  const storage = new MemoryStorage()
  const whole = await written({ ...WRITING, storage })
  expect(whole.packages.length).toBeGreaterThan(1)
  expect(storage.spills).toBeGreaterThan(2)
  expect(storage.open.size).toBe(0)
  for (let step = 1; step <= storage.steps; step++) {
    const failing = new MemoryStorage()
    failing.failsAt = step
    await expect(written({ ...WRITING, storage: failing })).rejects.toThrow('no room left')
    expect(failing.packages.size).toBe(0)
    expect(failing.open.size).toBe(0)
  }
})

test('a signal between any two calls leaves nothing', async () => {
  const whole = new MemoryStorage()
  await written({ ...WRITING, storage: whole })
  for (let step = 1; step < whole.steps; step += 7) {
    const controller = new AbortController()
    const storage = new MemoryStorage()
    storage.onStep = (steps) => steps === step && controller.abort(new Error('stopped'))
    const options = { ...WRITING.options, signal: controller.signal }
    await expect(written({ ...WRITING, options, storage })).rejects.toThrow('stopped')
    expect(storage.packages.size).toBe(0)
    expect(storage.open.size).toBe(0)
  }
})
