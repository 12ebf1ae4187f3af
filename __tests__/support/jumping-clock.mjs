// Loaded before a program, lets it wait without waiting: its clock jumps instead. CLOCK_OFFSET_MS
// says how far its clock is off from the start.
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const { now } = Date
const { setTimeout: sleep } = timers
let offset = Number(process.env['CLOCK_OFFSET_MS'] ?? 0)

Date.now = () => now() + offset
/** @type {typeof sleep} */
const jump = async (ms = 0, value, options) => {
  const given = await sleep(1, value, options)
  offset += ms
  return given
}
timers.setTimeout = jump
syncBuiltinESMExports()
