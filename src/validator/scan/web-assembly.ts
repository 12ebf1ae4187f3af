/** What is used of WebAssembly: the types of Node.js don't have it. */
export interface WebAssembly {
  readonly Module: new (code: Uint8Array) => object
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => Memory
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: object }
  readonly CompileError: new () => Error
}

/** Memory of WebAssembly; when it grows, it has another buffer. */
export interface Memory {
  readonly buffer: ArrayBuffer
}

/** Null where there is none: Node.js can be started without it. */
export const webAssembly: WebAssembly | null =
  (globalThis as { readonly WebAssembly?: WebAssembly }).WebAssembly ?? null

/** The bytes that a text stands for in Base64. */
export function decodeBase64(text: string): Uint8Array {
  const { atob } = globalThis as unknown as { readonly atob: (text: string) => string }
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
  return bytes
}
