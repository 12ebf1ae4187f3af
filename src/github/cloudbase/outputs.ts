import { REPORT_OUTPUTS } from '../outputs.js'

/** Names of the outputs of the Cloud Base action. */
export const CLOUDBASE_OUTPUTS = { fileId: 'fileId', ...REPORT_OUTPUTS } as const
