import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import { checkPackage } from '../../appPackage/checks/checkPackage.ts';
import { readPackage } from '../../appPackage/content/readPackage.ts';
import { drawIcon } from '../../appPackage/icons/drawIcon.ts';
import { folder, values, withFault, withIcon } from './builtPackage.ts';

function drawn(size: number, shape: string): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${shape}</svg>`;
  return Buffer.from(new Resvg(svg).render().asPng());
}

const square = (size: number, fill: string) => `<rect width="${size}" height="${size}" fill="${fill}"/>`;

const permission = (name: string, type: string) => `{"name":"${name}","type":"${type}"}`;
const badge = permission('OnlineMeetingNotification.Send.Chat', 'Application');

/** Kind of fault, file, what stands there, what is put there instead, and the one sentence that must come of it. */
const planted: [string, string, string, string, string][] = [
  [
    'a field that the schema does not know',
    'manifest',
    '"accentColor"',
    '"colour":1,"accentColor"',
    'additional properties',
  ],
  ['an id that is none', 'manifest', `"id":"${values.TEAMS_APP_ID}"`, '"id":"opener"', 'schema'],
  ['a version that is none', 'manifest', '"version":"1.0.0"', '"version":"banana"', 'version: "banana"'],
  ['a page without TLS', 'manifest', '"privacyUrl":"https:', '"privacyUrl":"http:', 'is not https'],
  [
    'a permission that Teams does not know',
    'manifest',
    badge,
    permission('Meeting.Badge.Chat', 'Application'),
    'Teams knows no Meeting.Badge.Chat',
  ],
  [
    'a permission that nothing needs',
    'manifest',
    badge,
    `${badge},${permission('ChatMessage.Read.Chat', 'Application')}`,
    'nothing in Opener needs ChatMessage.Read.Chat',
  ],
  [
    'a permission of the wrong kind',
    'manifest',
    badge,
    badge.replace('Application', 'Delegated'),
    'needed as Application',
  ],
  [
    'a permission that is missing',
    'manifest',
    `${badge},`,
    '',
    'OnlineMeetingNotification.Send.Chat is missing',
  ],
  [
    'a host that is no valid domain',
    'manifest',
    '"validDomains":["opener.example.com"]',
    '"validDomains":[]',
    'opener.example.com is missing',
  ],
  [
    'a domain that no tab is of',
    'manifest',
    '"validDomains":["',
    '"validDomains":["*.example.org","',
    'no tab is of *.example.org',
  ],
  [
    'a token made for somebody else',
    'manifest',
    '"api://opener.example.com/',
    '"api://',
    'webApplicationInfo.resource',
  ],
  [
    'two bots',
    'manifest',
    `"composeExtensions":[{"botId":"${values.BOT_ID}"`,
    '"composeExtensions":[{"botId":"44444444-4444-4444-8444-444444444444"',
    'botId must be that of the bot',
  ],
  [
    'a tab that no link opens',
    'manifest',
    '"entityId":"opener"',
    '"entityId":"panel"',
    "the bot's links open opener",
  ],
  [
    'a tab that is there twice',
    'manifest',
    '"entityId":"myOneOnOnes"',
    '"entityId":"opener"',
    'opener is there twice',
  ],
  [
    'a tab without its address',
    'manifest',
    '"name":"My 1:1s","contentUrl":"https://opener.example.com/tab/",',
    '"name":"My 1:1s",',
    'myOneOnOnes has no contentUrl',
  ],
  ['no side panel', 'manifest', '"meetingSidePanel",', '', 'meetingSidePanel is missing'],
  [
    'the side panel alone',
    'manifest',
    '"meetingChatTab","meetingDetailsTab",',
    '',
    'Teams on phones crashes',
  ],
  ['sharing without a stage', 'manifest', ',"meetingStage"', '', 'go together'],
  [
    'no chat with the bot',
    'manifest',
    '"entityId":"conversations"',
    '"entityId":"talks","name":"x","contentUrl":"https://opener.example.com/tab/","websiteUrl":"https://opener.example.com/tab/"',
    'conversations is missing',
  ],
  [
    'a command that the bot does not know',
    'manifest',
    '{"title":"recap"',
    '{"title":"weather"',
    'does not understand "weather"',
  ],
  [
    'a command that is not offered',
    'manifest',
    '{"title":"recap"',
    '{"title":"next"',
    'its command recap is not offered',
  ],
  [
    'a command that is offered twice',
    'manifest',
    '{"title":"recap"',
    '{"title":"next"',
    '"next" is offered twice',
  ],
  [
    'a list for one scope alone',
    'manifest',
    '"scopes":["groupChat"],"commands"',
    '"scopes":["personal"],"commands"',
    'Bot, groupChat: its command addTopic is not offered',
  ],
  [
    'a bot without personal chat',
    'manifest',
    '"scopes":["personal","groupChat"],"isNotificationOnly"',
    '"scopes":["groupChat"],"isNotificationOnly"',
    'Bot: personal is missing',
  ],
  [
    'a message action that nobody answers',
    'manifest',
    '"id":"addToAgenda"',
    '"id":"addTopic"',
    'does not answer addTopic',
  ],
  [
    'a message action without its dialog',
    'manifest',
    '"context":["message"],"fetchTask":true',
    '"context":["message"]',
    'must be an action that fetches its dialog',
  ],
  [
    'a message action called otherwise',
    'manifest',
    '"title":"Add to our 1:1"',
    '"title":"Add"',
    'must be called "Add to our 1:1"',
  ],
  [
    'a search whose words nobody reads',
    'manifest',
    '"name":"searchText"',
    '"name":"query"',
    'the one parameter searchText',
  ],
  [
    'a notice that is there twice',
    'manifest',
    '"activityTypes":[',
    '"activityTypes":[{"type":"actionItemGiven","description":"A","templateText":"B"},',
    'actionItemGiven is there twice',
  ],
  [
    'a notice with an open bracket',
    'manifest',
    '{from} gave you an action item',
    '{from gave you an action item',
    'bracket that closes nothing',
  ],
  [
    'an icon that is not there',
    'manifest',
    'icons/outline.png',
    'icons/line.png',
    'icons/line.png is named and not there',
  ],
  [
    'a language that is left out',
    'manifest',
    ',{"languageTag":"es","file":"locales/es.json"}',
    '',
    'Locales: they must be en, de, es',
  ],
  [
    'a text of nothing',
    'locales/de.json',
    '"staticTabs[0].name"',
    '"staticTabs[9].name"',
    'the manifest has no text at staticTabs[9].name',
  ],
  [
    'a text that is left out',
    'locales/de.json',
    '"staticTabs[0].name"',
    '"staticTabs[9].name"',
    'staticTabs[0].name is missing',
  ],
  ['a text that is too long', 'locales/es.json', '"Mis 1:1"', `"${'x'.repeat(129)}"`, '128 characters'],
  [
    'English that differs',
    'locales/en.json',
    '"My 1:1s"',
    '"All my 1:1s"',
    'must say what the manifest says',
  ],
  [
    'a sentence in the wrong language',
    'locales/de.json',
    'Sehen, wann ihr euch das nächste Mal trefft',
    'See when you meet next',
    'is not translated',
  ],
  [
    'a command that only a translator knows',
    'locales/es.json',
    '"recap"',
    '"balance"',
    'is not what the bot understands as recap',
  ],
  [
    'a name that is lost in translation',
    'locales/de.json',
    '{from} hat dir eine Aufgabe gegeben',
    'Du hast eine Aufgabe',
    'same names in brackets',
  ],
  ['a file that is no JSON', 'locales/de.json', '{', '', 'is no JSON'],
];

const pictures: [string, 'color' | 'outline', Uint8Array, string][] = [
  ['an icon of the wrong size', 'color', drawn(96, square(96, '#5b5fc7')), 'needs 192 x 192'],
  ['an icon that shows nothing', 'color', drawn(192, square(192, '#5b5fc7')), 'color shows nothing'],
  ['an icon with a hole', 'color', drawn(192, square(100, '#5b5fc7')), 'fill its whole square'],
  ['an outline of the wrong size', 'outline', drawn(64, square(20, '#fff')), 'needs 32 x 32'],
  ['an outline in colour', 'outline', drawn(32, square(20, '#5b5fc7')), 'must be white'],
  ['an outline on a ground', 'outline', drawn(32, square(32, '#fff')), 'transparent around'],
  ['an outline of nothing', 'outline', drawn(32, ''), 'outline shows nothing'],
  ['a picture that is no PNG', 'outline', Buffer.from('GIF89a'), 'is no PNG'],
];

describe('The checks of the app package', () => {
  test('find nothing wrong with ours', async () => {
    expect(await checkPackage(readPackage(folder, values).appPackage)).toEqual([]);
  });

  test.each(planted)('find %s', async (_, file, text, instead, fault) => {
    const faults = await checkPackage(withFault(file, text, instead));
    expect(faults.filter((one) => one.includes(fault))).not.toEqual([]);
  });

  test.each(pictures)('find %s', async (_, name, png, fault) => {
    const faults = await checkPackage(withIcon(name, png));
    expect(faults.filter((one) => one.includes(fault))).not.toEqual([]);
  });

  test('find many faults at once', async () => {
    const faults = await checkPackage(withFault('manifest', '"version":"1.0.0"', '"version":"x","colour":1'));
    expect(faults).toHaveLength(2);
  });
});

test.each(['color', 'outline'] as const)('the icon %s is what its SVG draws', (name) => {
  expect(readFileSync(`${folder}/icons/${name}.png`).equals(drawIcon(name))).toBe(true);
});
