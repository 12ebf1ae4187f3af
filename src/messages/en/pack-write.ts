import * as words from './words.js'

/** What writing packages has to say. */
export const PACK_WRITE = {
  'pack-write.max-bytes': ({ maxBytes }: { readonly maxBytes: number }) =>
    `A package of ${words.count(maxBytes, 'byte')} has no room for the first account that would go into it.`,
  'pack-write.max-bytes-hint': 'Allow larger packages with `max-bytes`.',
  'pack-write.no-web-assembly': 'Packing needs WebAssembly with SIMD, which is not there.',
  'pack-write.no-web-assembly-hint':
    'Use Node.js 20 or later without --jitless, or a current browser.',
  'pack-write.no-memory': 'There is not enough memory to pack in.',
  'pack-write.no-memory-hint': 'Free memory, or pack the list in parts with `shard`.',
  'pack-write.exists': ({ file }: { readonly file: string }) =>
    `${file} exists already in the folder for the packages.`,
  'pack-write.exists-hint':
    'Choose another folder or name, or replace packages of this name with `overwrite`.',
  'pack-write.full': 'There is no room left on the disk for the packages or for temporary files.',
  'pack-write.full-hint': ({
    out,
    temporary,
  }: {
    readonly out: string
    readonly temporary: string
  }) =>
    `Packing takes up to three times the size of the text, in ${out} and ${temporary}. Make room there; nothing was written.`,
  'pack-write.failed': ({ folder, code }: { readonly folder: string; readonly code: string }) =>
    `Files in ${folder} can't be written (${code}).`,
  'pack-write.no-folder': ({
    folder,
    code,
  }: {
    readonly folder: string
    /** Null when a file is in the way. */
    readonly code: string | null
  }) =>
    code === null
      ? `${folder} can't be the folder for the packages: it, or what it is to be in, is a file.`
      : `The folder for the packages, ${folder}, can't be made (${code}).`,
  'pack-write.no-folder-hint': 'Give another folder with `out`, one that you may write to.',
  'pack-write.failed-hint':
    'Check that the folder exists and may be written to, and that no other program, such as Excel, has a file in it open.',
}
