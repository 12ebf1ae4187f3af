import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type { Workspace } from './workspace.js'

/** Environment of a process in which a disk hangs. */
export type HangingDisk = Readonly<Record<string, string>>

/**
 * A disk that hangs: from the given one on, each read in a process waits in a thread of Node's, as
 * nothing but the end of the process can end it. Says `hanging` on standard error when it begins.
 *
 * @param reads how many reads pass before
 */
export async function hangingDisk(workspace: Workspace, reads: number): Promise<HangingDisk> {
  return await hanging(
    workspace,
    `const read = fs.read
     let left = ${reads}
     fs.read = (descriptor, ...rest) => {
       left -= 1
       if (left >= 0) return read(descriptor, ...rest)
       if (left === -1) fs.writeSync(2, 'hanging\\n')
       const [buffer, offset, length, , done] = rest
       return read(never, buffer, offset, length, null, done)
     }`,
  )
}

/** A disk that hangs already when it is asked whether there is a file at `path`. */
export async function hangingFolder(workspace: Workspace, path: string): Promise<HangingDisk> {
  return await hanging(
    workspace,
    `const { read, stat } = fs
     const ofPromises = fs.promises.stat
     const hang = (done) => {
       fs.writeSync(2, 'hanging\\n')
       read(never, Buffer.alloc(1), 0, 1, null, done)
     }
     const isHere = (asked) => String(asked) === ${JSON.stringify(path)}
     fs.stat = (asked, ...rest) => (isHere(asked) ? hang(rest.at(-1)) : stat(asked, ...rest))
     fs.promises.stat = (asked, ...rest) =>
       isHere(asked) ? new Promise(hang) : ofPromises(asked, ...rest)`,
  )
}

async function hanging(workspace: Workspace, patch: string): Promise<HangingDisk> {
  const fifo = workspace.join('.never')
  execFileSync('mkfifo', [fifo])
  const preload = await workspace.write(
    '.hang.mjs',
    `import fs from 'node:fs'
     import { syncBuiltinESMExports } from 'node:module'
     // Open for writing, too, so that nothing ever comes, and no end.
     const never = fs.openSync(${JSON.stringify(fifo)}, 'r+')
     ${patch}
     syncBuiltinESMExports()`,
  )
  return { NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` }
}
