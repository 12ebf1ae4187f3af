// Loaded before a program: sends it the signal SIGTERM at a call of the file system that STOP_AT names, as
// `write:2`, the second write. `spill` is a write to a temporary file.
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'

const [call, number] = (process.env['STOP_AT'] ?? '').split(':')
/** Open temporary files. */
const spills = new WeakSet()
let left = Number(number)

/** @param {string | undefined} name */
function count(name) {
  if (name !== call) return
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGTERM')
}

const { read } = fs
Object.assign(fs, {
  read: (/** @type {unknown[]} */ ...args) => {
    count('read')
    return Reflect.apply(read, fs, args)
  },
})
const { open, rename } = promises
promises.rename = (...args) => {
  count('rename')
  return rename(...args)
}
promises.open = async (path, ...args) => {
  const handle = await open(path, ...args)
  if (String(path).startsWith(tmpdir())) spills.add(handle)
  return handle
}
const handle = await open(process.execPath)
const prototype = Object.getPrototypeOf(handle)
await handle.close()
const { write } = prototype
/** @this {object} @param {unknown[]} args */
prototype.write = function (...args) {
  count(spills.has(this) ? 'spill' : 'write')
  return write.apply(this, args)
}
syncBuiltinESMExports()
