import { buffer } from 'node:stream/consumers'
import AdmZip from 'adm-zip'
import { unzipSync } from 'fflate'
import yauzl from 'yauzl'

/** What another reader gets out of an archive: the texts of all files in it; null: it can't say. */
export type Reader = (bytes: Buffer) => Promise<readonly Buffer[] | null>

const MARKER = Buffer.alloc(4, 0xff)

/** Readers of other people, each of which goes its own way through an archive. */
export const READERS: Readonly<Record<string, Reader>> = {
  yauzl: async (bytes) => {
    const archive = await yauzl.fromBufferPromise(bytes, { lazyEntries: true })
    const texts: Buffer[] = []
    for await (const entry of archive.eachEntry()) {
      texts.push(await buffer(await archive.openReadStreamPromise(entry)))
    }
    return texts
  },
  fflate: async (bytes) => {
    // It sets aside what a size says that is at its marker, 4 GiB.
    if (bytes.includes(MARKER)) return null
    return Object.values(unzipSync(bytes)).map((text) => Buffer.from(text))
  },
  'adm-zip': async (bytes) => new AdmZip(bytes).getEntries().map((entry) => entry.getData()),
}
