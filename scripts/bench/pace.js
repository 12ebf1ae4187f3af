// How fast a line carries bytes.

/**
 * A line.
 * @typedef {object} Line
 * @property {number} bitsPerSecond
 * @property {number} delayMilliseconds of a byte on its way, in each direction
 * @property {{everyMilliseconds: number, milliseconds: number}} [stall] at the end of each of these
 *   spans it stands still for so long
 */

/** Tells when pieces of a stream have left over a line, one after the other. */
export class Pace {
  #free = 0
  #line

  /** @param {Pick<Line, 'bitsPerSecond' | 'stall'>} line */
  constructor(line) {
    this.#line = line
  }

  /**
   * @param {number} now in milliseconds from when the line was there
   * @param {number} bytes of a piece that is handed over now
   * @returns {number} when its last byte has left, in milliseconds as well
   */
  leaves(now, bytes) {
    const work = (bytes * 8 * 1000) / this.#line.bitsPerSecond
    this.#free = this.#after(Math.max(now, this.#free), work)
    return this.#free
  }

  /**
   * When so many milliseconds of work are done that begin at a time.
   * @param {number} begin
   * @param {number} work
   */
  #after(begin, work) {
    const { stall } = this.#line
    if (stall === undefined) return begin + work
    const open = stall.everyMilliseconds - stall.milliseconds
    let [at, left] = [begin, work]
    for (;;) {
      const spanStart = Math.floor(at / stall.everyMilliseconds) * stall.everyMilliseconds
      const usable = Math.max(0, spanStart + open - at)
      if (left <= usable) return at + left
      left -= usable
      at = spanStart + stall.everyMilliseconds
    }
  }
}
