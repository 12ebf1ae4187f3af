export {
  type CheckedPackage,
  type CheckedSet,
  type CheckOptions,
  checkPackages,
  closePackages,
  setPasses,
  totalsOf,
  type Uploadable,
  uploadablesOf,
} from './checked-set.js'
export { hashFile } from './hashed-file.js'
export { nothingSent } from './nothing-sent.js'
export { FOLLOW_SETTINGS, type FollowPlan, readFollowPlan } from './settings/follow.js'
export { SETTINGS } from './settings/kind.js'
export { nearest } from './settings/nearest.js'
export { PACK_SETTINGS, readPackSettings } from './settings/pack.js'
export { PUSH_SETTINGS, type PushPlan, readPushPlan } from './settings/push.js'
export { quoted, SettingReader, type SettingSource } from './settings/reader.js'
export {
  type AttemptSettings,
  type CredentialSettings,
  DEFAULT_REGION,
  readAttempts,
  readCredentials,
  readService,
  readServiceUrl,
  type ServiceSettings,
} from './settings/shared.js'
export { readValidation, type ValidationSettings } from './settings/validation.js'
export { type Uploads, uploadEach } from './uploads.js'
export { flush } from './words/flush.js'
export {
  followError,
  followingText,
  noStatisticsText,
  stageText,
  statusText,
} from './words/follow-text.js'
export {
  type Counted,
  fatesOf,
  leftOutTexts,
  mendingsOf,
  packingStep,
  packLines,
  packVerdict,
  packWarningText,
  packWarningTexts,
} from './words/pack-text.js'
export { ProgressMeter } from './words/progress.js'
export { pushIdsText, pushingText, pushOutcomeError, pushRetryText } from './words/push-text.js'
export { reportDocument } from './words/report-document.js'
export {
  comparedInPart,
  findingsByRule,
  judgement,
  packageFacts,
  passes,
  type RuleFindings,
  reportLines,
  type TextLine,
  verdict,
} from './words/report-text.js'
export { setVerdict, setVerdictTone } from './words/set-text.js'
export { retryText } from './words/upload-text.js'
