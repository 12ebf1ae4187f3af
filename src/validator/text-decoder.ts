/** Decodes text, for what has no types of Node.js or a browser. */
export interface Decoder {
  /** `stream`: whether more bytes may come, so that a character may be cut at the end. */
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string
}

/** Makes a decoder, by the labels of the Encoding Standard (WHATWG). */
export type DecoderClass = new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => Decoder

/**
 * Every platform has it.
 *
 * @throws {RangeError} when one is made for an encoding that the platform doesn't have
 */
export const TextDecoder: DecoderClass = (
  globalThis as unknown as { readonly TextDecoder: DecoderClass }
).TextDecoder
