import type { Platform } from '../validator/index.js'

/** Where what a run can't hold in memory is kept, and where its packages come into being. */
export interface PackStorage {
  /** A new temporary file that nobody else can read, and which is gone once it is closed. */
  openSpill(): Promise<SpillFile>
  /**
   * A new file that nobody else can read, kept aside until `publish`.
   *
   * @param name base name that the file will have
   * @throws {ActionError} when a file of that name is there already and must not be overwritten
   */
  createPackage(name: string): Promise<PackageTarget>
  /** Base names of all that is where packages will be. */
  names(): Promise<readonly string[]>
  /**
   * Makes all packages appear under their names, or none when it throws, and ends as `discard` does.
   *
   * @throws {ActionError} when one of them can't, or must not be overwritten
   */
  publish(): Promise<readonly string[]>
  /**
   * Removes all that was not published; may be called twice, and in place of any other call. It never
   * fails: it returns the paths of what could not be removed.
   */
  discard(): Promise<readonly string[]>
}

/** A temporary file, written to its end and then read. */
export interface SpillFile {
  /** Adds bytes at the end; they may change once the promise is settled. */
  append(bytes: Uint8Array): Promise<void>
  /** Fills `into` from `position` on; returns how many bytes there were, 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>
  /** Closes the file, which is gone then. */
  close(): Promise<void>
}

/** A package that is written. */
export interface PackageTarget extends SpillFile {
  /** Writes over bytes that were appended before. */
  patch(bytes: Uint8Array, position: number): Promise<void>
  /** Closes the file, which stays. */
  close(): Promise<void>
}

/** A piece of text, deflated on its own. */
export interface Deflated {
  /** The text, handed back. */
  readonly text: Uint8Array<ArrayBuffer>
  /** Deflate blocks (RFC 1951) none of which is the last, up to a whole byte. */
  readonly bytes: Uint8Array
  /** CRC-32 of the text, unsigned. */
  readonly crc32: number
}

/**
 * Deflates pieces of text, several at once where there are processors for it. A piece comes out the
 * same wherever that is.
 */
export interface Deflater {
  /** How many pieces it works on at once. */
  readonly width: number
  /**
   * Takes the text over with all of its buffer: that must not be used until it is handed back. What
   * comes out is put behind the text if there is room.
   */
  deflate(text: Uint8Array<ArrayBuffer>): Promise<Deflated>
  /** Ends the work; what is under way is not finished. */
  close(): Promise<void>
}

/** What packing needs of where it runs. */
export interface PackPorts extends Pick<Platform, 'sha256' | 'randomBytes'> {
  readonly storage: PackStorage
  /** Called once it is known that there is something to deflate. */
  openDeflater(): Deflater
}
