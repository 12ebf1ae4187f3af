/** Names of the outputs of the follow action, each written once. */
export const FOLLOW_OUTPUTS = {
  status: 'status',
  statuses: 'statuses',
  statistics: 'statistics',
  arrived: 'arrived',
  clicked: 'clicked',
} as const
