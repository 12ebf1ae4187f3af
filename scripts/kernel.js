// Compiles what is written in AssemblyScript to WebAssembly, and writes it into modules of the sources.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const ASC = join(dirname(require.resolve('assemblyscript/package.json')), 'bin', 'asc.js')
const OPTIONS = [
  ...['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub'],
  ...['--importMemory', '--noExportMemory'],
  ...['--transform', './scripts/inline.js'],
]

/** What is compiled, and pages of memory, at first and at most, as the host has them. */
const KERNELS = [
  {
    source: 'src/validator/scan/kernel',
    target: 'src/validator/scan/kernel-code.ts',
    // It takes whatever memory the host gives it.
    codes: [{ entry: 'index.ts', name: 'KERNEL_CODE', what: "The kernel's code", pages: null }],
  },
  {
    source: 'src/pack/kernel',
    target: 'src/pack/write/kernel-code.ts',
    codes: [
      {
        entry: 'accounts/index.ts',
        name: 'ACCOUNTS_CODE',
        what: 'Compares accounts',
        pages: [32, 65_536],
      },
      { entry: 'deflate/index.ts', name: 'DEFLATE_CODE', what: 'Deflates text', pages: [40, 40] },
      { entry: 'sort/index.ts', name: 'SORT_CODE', what: 'Sorts rows', pages: [16, 65_536] },
    ],
  },
]

/**
 * Tells whether code has to be compiled anew: the digest of what it is made from.
 * @param {string} folder
 * @param {unknown} options
 */
function digestOf(folder, options) {
  const { version } = require('assemblyscript/package.json')
  const hash = createHash('sha256').update(JSON.stringify([version, OPTIONS, options]))
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    hash.update(JSON.stringify([name, text]))
  }
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} path */
function firstLineOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n')[0] : undefined
}

/**
 * @param {{root: string, temp: string, run: (script: string, args: string[]) => void}} options folders
 * of the project and for intermediate files, and what runs a script
 */
export function buildKernels({ root, temp, run }) {
  for (const { source, target, codes } of KERNELS) {
    const digest = digestOf(join(root, source), codes)
    const lines = [`// Made by scripts/kernel.js from ${source} (${digest}); don't edit.`]
    // To compile takes longer than all else. CI does it all the same, to compare.
    if (!process.env['CI'] && firstLineOf(join(root, target)) === lines[0]) continue
    for (const { entry, name, what, pages } of codes) {
      const wasm = join(temp, 'kernel.wasm')
      const memory =
        pages === null ? [] : ['--initialMemory', `${pages[0]}`, '--maximumMemory', `${pages[1]}`]
      run(ASC, [join(source, entry), '--outFile', wasm, ...OPTIONS, ...memory])
      const code = readFileSync(wasm).toString('base64')
      lines.push(`/** ${what}: WebAssembly in Base64. */`, `export const ${name} =`, `  '${code}'`)
    }
    writeFileSync(join(root, target), `${lines.join('\n')}\n`)
  }
}
