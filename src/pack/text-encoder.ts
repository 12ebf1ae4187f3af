/** Makes UTF-8 of text, for what has no types of Node.js or a browser. */
export interface Encoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

/** Every platform has it. */
export const TextEncoder: new () => Encoder = (
  globalThis as unknown as { readonly TextEncoder: new () => Encoder }
).TextEncoder
