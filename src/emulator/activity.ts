/** Counts what is going on, so that a test can wait until nothing is. */
export class Activity {
  #begun = 0
  #busy = 0
  #waiting: { readonly begun: number; readonly rest: boolean; readonly resolve: () => void }[] = []

  /** A request has begun. */
  begin(): void {
    this.#begun += 1
    this.#busy += 1
    this.#release()
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

  /** Resolves when at least `begun` requests have begun. */
  arrived(begun: number): Promise<void> {
    return this.#wait(begun, false)
  }

  /** Resolves when at least `begun` requests have begun and all that have begun are at rest. */
  settled(begun: number): Promise<void> {
    return this.#wait(begun, true)
  }

  #wait(begun: number, rest: boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ begun, rest, resolve })
      this.#release()
    })
  }

  #release(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const wait of waiting) {
      if (this.#begun >= wait.begun && !(wait.rest && this.#busy > 0)) wait.resolve()
      else this.#waiting.push(wait)
    }
  }
}
