/** Counts what is going on, so that a test can wait until nothing is. */
export class Activity {
  #begun = 0
  #busy = 0
  #waiting: { readonly begun: number; readonly resolve: () => void }[] = []

  /** A request has begun. */
  begin(): void {
    this.#begun += 1
    this.#busy += 1
  }

  /** A request that was held goes on. */
  resume(): void {
    this.#busy += 1
  }

  /** A request is over, or held until somebody acts. */
  rest(): void {
    this.#busy -= 1
    this.#release()
  }

  /** Resolves when at least `begun` requests have begun and all that have begun are at rest. */
  settled(begun: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ begun, resolve })
      this.#release()
    })
  }

  #release(): void {
    if (this.#busy > 0) return
    const done = this.#waiting.filter(({ begun }) => begun <= this.#begun)
    this.#waiting = this.#waiting.filter(({ begun }) => begun > this.#begun)
    for (const { resolve } of done) resolve()
  }
}
