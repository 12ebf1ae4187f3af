import { text } from '../messages/index.js'
import type { SendProgress } from '../net/index.js'
import { ProgressMeter } from '../run/index.js'
import type { ActionLog } from './log.js'

/** Runs an upload whose progress goes to the log. */
export async function withMeter<T>(
  log: ActionLog,
  upload: (onProgress: (progress: SendProgress) => void) => Promise<T>,
): Promise<T> {
  const meter = new ProgressMeter({ verb: text('run.uploading'), write: (line) => log.info(line) })
  try {
    return await upload(({ sentBytes, totalBytes }) => meter.update(sentBytes, totalBytes))
  } finally {
    meter.stop()
  }
}
