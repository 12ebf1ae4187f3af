import { expect, test } from '@jest/globals'
import { text } from '../../src/messages/services.js'
import { speaker } from '../../src/messages/speak.js'

test('what a catalogue lacks is said in English', () => {
  const say = speaker({ 'general.nothing-sent': 'Nichts wurde gesendet.' })
  const texts = [text('general.nothing-sent'), text('push.outputs.unset')]
  expect(say(text('general.sentences', { texts }))).toMatch(
    /^Nichts wurde gesendet\. .*GITHUB_OUTPUT/,
  )
})
