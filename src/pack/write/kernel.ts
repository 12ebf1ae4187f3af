import { ActionError } from '../../errors.js'
import { text } from '../../messages/services.js'
import { decodeBase64, type Memory, type WebAssembly, webAssembly } from '../../validator/index.js'

/** An address in a kernel's memory. */
export interface Place {
  readonly value: number
}

/** A kernel with a memory of its own. */
export interface Kernel<Exports> {
  readonly exports: Exports
  /** So many bytes of its memory; good until the memory grows. */
  bytes(address: number, length: number): Uint8Array<ArrayBuffer>
  /** So many numbers of 32 bits. */
  numbers(place: Place, length: number): Uint32Array
}

/** Pages of 64 KiB that a kernel has at first, and at most; the compiler is told the same. */
export interface Pages {
  readonly initial: number
  readonly maximum: number
}

/** Pages for so many bytes. */
export function pagesFor(bytes: number): number {
  return Math.ceil(bytes / 65_536)
}

/**
 * Starts a kernel.
 *
 * @throws {ActionError} where there is no WebAssembly, or not with SIMD
 */
export function startKernel<Exports>(code: string, pages: Pages): Kernel<Exports> {
  const { Memory, Instance } = webAssemblyHere()
  const memory = memoryOf(pages, Memory)
  const abort = () => {
    throw new Error('the kernel is wrong')
  }
  const module = compileKernel(code)
  const exports = new Instance(module, { env: { memory, abort } }).exports as Exports
  return {
    exports,
    bytes: (address, length) => new Uint8Array(memory.buffer, address, length),
    numbers: ({ value }, length) => new Uint32Array(memory.buffer, value, length),
  }
}

function memoryOf(pages: Pages, Memory: WebAssembly['Memory']): Memory {
  try {
    return new Memory(pages)
  } catch (error) {
    throw noMemory(error)
  }
}

/** The error where the system gives no memory to a kernel. */
export function noMemory(cause?: unknown): ActionError {
  return new ActionError(text('pack-write.no-memory'), {
    hint: text('pack-write.no-memory-hint'),
    cause,
  })
}

/** Kernels that were compiled, by their code. */
const compiled = new Map<string, object>()

/**
 * Compiles a kernel, once.
 *
 * @throws {ActionError} where there is no WebAssembly, or not with SIMD
 */
export function compileKernel(code: string): object {
  const { Module, CompileError } = webAssemblyHere()
  const before = compiled.get(code)
  if (before !== undefined) return before
  try {
    const module = new Module(decodeBase64(code))
    compiled.set(code, module)
    return module
  } catch (error) {
    throw error instanceof CompileError ? noWebAssembly(error) : error
  }
}

/**
 * WebAssembly as it is where this runs.
 *
 * @throws {ActionError} where there is none
 */
export function webAssemblyHere(): WebAssembly {
  if (webAssembly === null) throw noWebAssembly()
  return webAssembly
}

function noWebAssembly(cause?: unknown): ActionError {
  return new ActionError(text('pack-write.no-web-assembly'), {
    hint: text('pack-write.no-web-assembly-hint'),
    cause,
  })
}
