import { startPage } from './app.js'
import { setWorkerCode } from './job.js'
import { startWorker, type WorkerScope } from './worker.js'

// The same script runs in the window and in workers: so the page holds all its code once.
if (typeof document === 'undefined') {
  startWorker(globalThis as unknown as WorkerScope)
} else {
  setWorkerCode(document.currentScript?.textContent ?? '')
  void startPage(document.body)
}
