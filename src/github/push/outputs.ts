/** Names of the outputs of the push action, each written once. */
export const PUSH_OUTPUTS = { pushId: 'pushId', pushIds: 'pushIds', request: 'request' } as const
