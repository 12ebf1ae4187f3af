import type { FOLLOW as EN } from '../en/follow.js'
import { idList } from '../ids.js'
import { inSeconds } from '../numbers.js'
import type { Translation } from '../text.js'

/** Names by which people know the channels (1024/33774). */
const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['xg', 'TPNS 自建通道'],
  ['hw', '华为'],
  ['xm', '小米'],
  ['mz', '魅族'],
  ['oppo', 'OPPO'],
  ['vivo', 'vivo'],
  ['apns', 'APNs'],
  ['fcm', 'FCM'],
  ['rog', 'ROG'],
  ['honor', '荣耀'],
  ['harmony', '鸿蒙'],
  ['iospk', 'PushKit'],
])

/** What became of pushes. */
export const FOLLOW: Translation<typeof EN> = {
  'follow.give-push-id': '请填写推送步骤输出的 `pushId`，可以有多个。',
  'follow.ids.none': '没有给出任何 ID。',
  'follow.ids.nulls':
    '没有给出任何 ID：其中的 null 表示推送未被接受，或应答中没有推送 ID。结果只能在移动推送控制台查看。',
  'follow.ids.json': '看起来是 JSON 数组，但不是有效的 JSON 数组。',
  'follow.ids.many': ({ count, most }) => `给出了 ${count} 个 ID；最多接受 ${most} 个。`,
  'follow.ids.form': ({ position }) =>
    `的第 ${position} 项不是推送 ID：最多 40 个字符，通常只含数字，不含空格和逗号。`,
  'follow.no-ids': ({ places }) =>
    `\`push-id\` 的第 ${places.join('、')} 项为 null：该推送没有被接受，或应答中没有推送 ID。它的结果只能在移动推送控制台查看。`,
  'follow.ids.twice': ({ ids }) => `重复给出了同一个 ID：${ids.join('、')}。`,

  'follow.following': ({ pushes, service }, say) =>
    `正在跟踪 ${pushes} 个推送，通过 ${say(service)}。`,
  'follow.cancelling': ({ pushes, service }, say) =>
    `正在取消 ${pushes} 个推送，通过 ${say(service)}。`,
  'follow.status': ({ pushId, status, state, date }, say) =>
    `推送 ${pushId}：${status}（${say(state)}${date === null ? '' : `，${date}`}）`,
  'follow.waiting': ({ open, ms }) => `进行中：${open} 个。${inSeconds(ms)} 秒后再次查询。`,
  'follow.no-statistics': ({ pushIds, problem }, say) =>
    `无法获取推送 ${pushIds.join('、')} 的统计数据，已略去。${say(problem)}`,
  'follow.no-room': '每个应用每小时最多查询 200 次，最近一小时内已经达到上限。',
  'follow.arrived': ({ arrived, clicked }) =>
    `抵达：${arrived === '' ? '未知' : arrived}。点击：${clicked === '' ? '未知' : clicked}。`,

  'follow.stage.unknown-push': '服务中不存在',
  'follow.stage.no-record': '服务没有它的记录',
  'follow.stage.init': '已创建',
  'follow.stage.wait': '等待推送',
  'follow.stage.started': '进行中',
  'follow.stage.ended': '已被人终止',
  'follow.stage.cancelled': '已由本次运行取消',
  'follow.stage.failed': '失败',
  'follow.stage.finished': '已完成',

  'follow.failed': ({ pushId, status }) => `推送 ${pushId} 失败（${status}）。`,
  'follow.failed.hint':
    '请在移动推送控制台查看该推送的失败原因，解决后对同一个号码包重新推送：常见原因有证书过期、厂商通道未配置，或号码包中没有已注册的设备。',
  'follow.ended': ({ pushId, status }) => `推送 ${pushId} 在完成之前被人终止（${status}）。`,
  'follow.ended.hint': '请询问使用移动推送控制台的人员；部分用户可能已经收到了消息。',
  'follow.cancel-late': ({ pushId, status }) => `来不及取消推送 ${pushId}：它的状态是 ${status}。`,
  'follow.cancel-late.hint':
    '只能取消尚未开始的定时推送。尚未下发的部分，也许可以在移动推送控制台终止。',
  'follow.wait-over': ({ pushId, status, minutes }) =>
    `等待 ${minutes} 分钟后，推送 ${pushId} 仍未结束（${status ?? '服务没有它的记录'}）。`,
  'follow.wait-over.hint': '推送会自行继续。可以再次跟踪，或设置更长的 `wait`。',
  'follow.no-record': ({ pushId }) => `服务没有推送 ${pushId} 的记录。`,
  'follow.more-troubles': ({ pushIds }) =>
    `还有 ${pushIds.length} 个推送需要处理：${idList(pushIds)}。`,
  'follow.cancel-taken': ({ pushIds }) =>
    pushIds.length === 0 ? '没有取消请求被接受。' : `服务已接受取消：${idList(pushIds)}。`,
  'follow.cancel-refused': ({ pushIds }) => `服务拒绝取消：${idList(pushIds)}。`,
  'follow.cancel-doubt': ({ pushId }) => `无法确定推送 ${pushId} 是否已取消。`,
  'follow.cancel-unasked': ({ pushIds }) => `尚未请求取消：${idList(pushIds)}。`,
  'follow.cancel-go-on': '请不带 `cancel` 跟踪这些推送，确认哪些已取消，再只取消仍在等待的推送。',
  'follow.goes-on': '推送本身会继续进行。',

  'follow.head.finished': ({ pushes }) =>
    pushes === 1 ? '✅ 推送已完成' : `✅ ${pushes} 个推送已完成`,
  'follow.head.cancelled': ({ pushes }) =>
    pushes === 1 ? '✅ 推送已取消' : `✅ ${pushes} 个推送已取消`,
  'follow.head.cancel-accepted': '✅ 服务已接受取消请求',
  'follow.head.open': '⏳ 进行中',
  'follow.head.mixed': '✅ 推送跟踪结果',
  'follow.head.trouble': ({ troubled, pushes }) =>
    pushes === 1 ? '❌ 推送需要处理' : `❌ ${pushes} 个推送中有 ${troubled} 个需要处理`,
  'follow.head.stopped': '❌ 跟踪提前结束',
  'follow.push': '推送 ID',
  'follow.state': '状态',
  'follow.time': '时间',
  'follow.audience': '计划发送',
  'follow.arrived-column': '抵达',
  'follow.clicked-column': '点击',
  'follow.sent-column': '实际发送',
  'follow.channel': '通道',
  /** Of a channel that has none, the service's word. */
  'follow.channel-name': ({ channel }) => CHANNELS.get(channel) ?? channel,
  'follow.by-channel': '按通道',
  'follow.devices': '抵达设备数',
  'follow.what-to-do': '如何处理',
}
