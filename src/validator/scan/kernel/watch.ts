// Looks for accounts of which the fingerprints are known, while texts are read again.
import { WATCHED } from './memory'
import { seen as tellSeen } from './tell'

/** Bytes of one: its part, and the lower bits of its fingerprint. */
const ENTRY: u32 = 16

/** Whether accounts are looked for, and no longer kept. */
export let isWatching = false
let end: u32 = WATCHED
/** A bit for each 64th part in which there are some. */
let parts: u64 = 0

/** Looks for one more, up to 20. */
export function lookFor(part: u32, fingerprint: u64): void {
  store<u32>(end, part)
  store<u64>(end + 8, fingerprint)
  end += ENTRY
  parts |= (1 as u64) << ((part & 63) as u64)
  isWatching = true
}

/** Tells of an account if it is looked for, and doesn't look for it any more. */
export function look(part: u32, fingerprint: u64, line: f64): void {
  if (((parts >> ((part & 63) as u64)) & 1) === 0) return
  for (let at = WATCHED; at < end; at += ENTRY) {
    if (load<u32>(at) !== part || load<u64>(at + 8) !== fingerprint) continue
    end -= ENTRY
    memory.copy(at, end, ENTRY)
    tellSeen(line, part, fingerprint)
    return
  }
}
