// Compiles src/validator/scan/kernel to WebAssembly, and writes it into a module of the validator.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const ASC = join(dirname(require.resolve('assemblyscript/package.json')), 'bin', 'asc.js')
const OPTIONS = [
  ...['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub'],
  ...['--importMemory', '--noExportMemory'],
]

/**
 * @param {{root: string, temp: string, run: (script: string, args: string[]) => void}} options folders
 * of the project and for intermediate files, and what runs a script
 */
export function buildKernel({ root, temp, run }) {
  const wasm = join(temp, 'kernel.wasm')
  run(ASC, ['src/validator/scan/kernel/index.ts', '--outFile', wasm, ...OPTIONS])
  const code = readFileSync(wasm).toString('base64')
  const target = join(root, 'src/validator/scan/kernel-code.ts')
  writeFileSync(
    target,
    `// Made by scripts/kernel.js from src/validator/scan/kernel; don't edit.
/** The kernel's code: WebAssembly in Base64. */
export const KERNEL_CODE =
  '${code}'
`,
  )
}
