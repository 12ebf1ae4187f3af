type Zlib = typeof import('node:zlib')

let zlib: Promise<Zlib> | undefined

/** Loads zlib, which is needed only where something is packed; each of very many files may ask for it. */
export function loadZlib(): Promise<Zlib> {
  zlib ??= import('node:zlib')
  return zlib
}
