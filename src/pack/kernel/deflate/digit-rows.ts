// Divides rows of digits alone into sequences, where rows don't begin like the row above.
//
// Such digits are as good as random, and six of them stand nowhere before. But the end of a row and what
// stands beside it do: of six bytes with a line feed and the `1` of a phone number among them, four are
// random, and most of these stand somewhere in the text that a match can reach. One such match doesn't pay.
// One in nearly every row does: nearly all are of one length, whose code is short then, and so are those of
// the distances. So only these matches are looked for, and all of them are taken.
import { addSequence, clearPlaces, earlierPlace, matchLength, notePlace } from './matches'
import { SEQUENCES, TEXT } from './memory'
import { MOST_DISTANCE, MOST_MATCH } from './symbols'

const LF: u32 = 10
/** Bytes of a match, at least: most have no more. */
const LEAST: u32 = 6
/** Earlier places that are looked at for one, at most. */
const MOST_TRIES: i32 = 8

/** Whether most rows of a text begin otherwise than the row above, by more than one character. */
export function beginOtherwise(size: u32): bool {
  const end = TEXT + size - 4
  let rows = 0
  let alike = 0
  let last = TEXT
  for (let at = TEXT; at < end; at++) {
    if (load<u8>(at) !== LF) continue
    rows++
    if (load<u32>(at) === load<u32>(last)) alike++
    last = at
  }
  return alike * 2 < rows
}

/** Finds the sequences of so many bytes of text; returns where the last one ends. */
export function findInDigits(size: u32): u32 {
  clearPlaces()
  const end = TEXT + size
  let sequence = SEQUENCES
  let run = TEXT
  let at = TEXT
  while (at + 8 <= end) {
    const word = load<u64>(at)
    if (!endsRow(word)) {
      at++
      continue
    }
    let candidate = notePlace(at, word, LEAST)
    let length: u32 = LEAST - 1
    let distance: u32 = 0
    const most = min(end - at, MOST_MATCH)
    for (let tries = MOST_TRIES; tries > 0 && at - candidate <= MOST_DISTANCE; tries--) {
      const same = matchLength(at, candidate, most)
      if (same > length) {
        length = same
        distance = at - candidate
      }
      candidate = earlierPlace(candidate)
    }
    if (distance === 0) {
      at++
      continue
    }
    addSequence(sequence, at - run, length, distance)
    sequence += 8
    run = at + length
    // Later matches may begin in this one.
    for (at++; at < run; at++) {
      if (at + 8 > end) continue
      const inside = load<u64>(at)
      if (endsRow(inside)) notePlace(at, inside, LEAST)
    }
  }
  addSequence(sequence, end - run, 0, 0)
  return sequence + 8
}

/** Whether the end of a row is among the first bytes of what may be a match, but not the last of them. */
function endsRow(word: u64): bool {
  const others = word ^ 0x0a0a0a0a0a0a0a0a
  return ((others - 0x0101010101010101) & ~others & 0x8080808080) !== 0
}
