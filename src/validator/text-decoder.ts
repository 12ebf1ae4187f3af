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

/** Every platform has it. */
const Native = (globalThis as unknown as { readonly TextDecoder: DecoderClass }).TextDecoder

/** A decoder for the texts of packages and lists. */
export const TextDecoder: DecoderClass = class implements Decoder {
  readonly #native: Decoder

  /** @throws {RangeError} for an encoding that the platform doesn't have */
  constructor(label: string, options: ConstructorParameters<DecoderClass>[1] = {}) {
    this.#native = new Native(label, options)
  }

  decode(bytes?: Uint8Array, options: Parameters<Decoder['decode']>[1] = {}): string {
    // Browsers decode nothing that could get another size meanwhile (Web IDL, [AllowResizable]).
    const isResizable = (bytes?.buffer as ArrayBuffer | undefined)?.resizable === true
    return this.#native.decode(isResizable ? bytes?.slice() : bytes, options)
  }
}
