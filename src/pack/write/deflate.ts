import type { Memory } from '../../validator/index.js'
import type { Deflated, Deflater } from '../ports.js'
import { compileKernel, type Place, webAssemblyHere } from './kernel.js'
import { DEFLATE_CODE } from './kernel-code.js'

/** What src/pack/kernel/deflate/index.ts exports. */
interface Exports {
  readonly text: Place
  readonly mostText: Place
  readonly out: Place
  readonly results: Place
  deflate(size: number): void
}

/** What starts a kernel, of WebAssembly. */
interface Starter {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => Memory
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: object }
}

/** Deflates a piece of text; what comes out is put behind it if its buffer has room there. */
export type DeflateText = (text: Uint8Array<ArrayBuffer>) => Deflated

/** The compiled kernel that deflates; other threads can be given it. */
export function deflateModule(): object {
  return compileKernel(DEFLATE_CODE)
}

/**
 * Starts the kernel that deflates. Threads are sent the source of this function, so it uses nothing
 * but what it is given.
 */
export function startDeflating(module: object, { Memory, Instance }: Starter): DeflateText {
  const memory = new Memory({ initial: 40, maximum: 40 })
  const abort = () => {
    throw new Error('the kernel is wrong')
  }
  const exports = new Instance(module, { env: { memory, abort } }).exports as Exports
  return (text) => {
    if (text.length > exports.mostText.value) throw new RangeError('the piece is too long')
    new Uint8Array(memory.buffer, exports.text.value, text.length).set(text)
    exports.deflate(text.length)
    const results = new Uint32Array(memory.buffer, exports.results.value, 2)
    const [size = 0, crc32 = 0] = results
    // Behind the text, where there is room: one buffer then goes to and fro, and none is left behind.
    const end = text.byteOffset + text.length
    const hasRoom = text.buffer.byteLength - end >= size
    const bytes = hasRoom ? new Uint8Array(text.buffer, end, size) : new Uint8Array(size)
    bytes.set(new Uint8Array(memory.buffer, exports.out.value, size))
    return { text, bytes, crc32 }
  }
}

/** Deflates in the thread that it is called in. */
export function deflaterHere(): Deflater {
  const deflate = startDeflating(deflateModule(), webAssemblyHere())
  return { width: 1, deflate: async (text) => deflate(text), close: async () => {} }
}
