import { decodeBase64 } from '../validator/index.js'

/** Parts of the page's code that stand in it as text until they are needed. */
export type Part = 'window' | 'chinese' | 'worker'

/** What stands in the page of a part: its code, but for that of workers, which is deflated. */
function contentOf(part: Part): string {
  return document.getElementById(`${part}-code`)?.textContent ?? ''
}

/** Runs a part in the window, at once; the page's policy knows its digest. */
export function runPart(part: Exclude<Part, 'worker'>): void {
  const script = document.createElement('script')
  script.textContent = contentOf(part)
  document.head.append(script)
  script.remove()
}

/** The address of the code of workers. A page opened from a disk can load no file, only what it holds. */
export async function workerAddress(): Promise<string> {
  const packed = new Blob([new Uint8Array(decodeBase64(contentOf('worker')))])
  const code = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const type = 'text/javascript;charset=utf-8'
  return URL.createObjectURL(new Blob([await new Response(code).arrayBuffer()], { type }))
}
