export { malformedCredentials, signatureProblems } from './credentials.js'
export {
  type FollowedPush,
  type FollowOutcome,
  type FollowSettings,
  followPushes,
} from './follow/follow.js'
export { isSettled } from './follow/states.js'
export { type Reach, reachByChannel, reachOfAll, totalsOf } from './follow/totals.js'
export { isCancelledHere, troubles, verdict } from './follow/verdict.js'
export { type IdProblem, parseIds } from './ids.js'
export {
  type UploadTarget,
  uploadPackage,
  type ValidatedPackage,
} from './package-upload.js'
export { isObject, own, parsePayload } from './payload.js'
export { isPushId, type PushId } from './push-answer.js'
export {
  buildPush,
  EXPIRE_TIME,
  PUSH_SPEED,
  type PushProblem,
  type PushSettings,
  pushProblems,
  shownPush,
} from './push-request.js'
export {
  type PackagePush,
  type PushedPackage,
  type PushState,
  pushSeries,
  type SeriesOutcome,
  seriesError,
} from './push-series.js'
export { pushWarnings } from './push-warnings.js'
export { parseRegion, REGION_NAMES, regionOf, regionUrl } from './regions.js'
export { AUTHS, type Auth } from './signature.js'
