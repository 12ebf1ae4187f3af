import { load } from '../shared/index.js'

export const { ActionError, ListError, pack, RejectedError } = await load('packer')
