import { text } from '../messages/index.js'
import type { UploadHooks } from '../net/index.js'
import { ProgressMeter } from '../run/index.js'
import type { ActionLog } from './log.js'

/** Hooks of an upload, whose progress goes to the log. */
export function progressHooks(log: ActionLog): UploadHooks {
  const meter = new ProgressMeter({ verb: text('run.uploading'), write: (line) => log.info(line) })
  return {
    onProgress: ({ sentBytes, totalBytes }) => meter.update(sentBytes, totalBytes),
    onEnd: () => meter.stop(),
  }
}
