export { ActionError, ListError, pack, RejectedError } from '../shared/index.js'
