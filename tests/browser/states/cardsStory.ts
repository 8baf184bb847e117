import { meetings } from '../../../sandbox/world/world.ts';
import { languageOf } from '../../../src/domain/language.ts';
import { packs } from '../../../src/locales/packs.ts';
import type { Host } from '../hostPage.ts';
import { story } from './story.ts';

/** What is written to the bot, in the order of the lines of its help. */
const commands = [
  'agenda',
  'topic added',
  'action item',
  'action item of the other',
  'action items',
  'done',
  'snoozed',
  'question',
  'answer',
  'next',
  'recap',
  'export',
  'settings',
] as const;

/** The bot's cards, as the sandbox's Teams draws them in Mia's chats. */
export const cardsStory = story({
  name: 'cards',
  states: [
    ...commands,
    'help',
    'not understood',
    'brief',
    'meeting started',
    'meeting recorded',
    'third person',
  ],
  withPast: true,
  now: '2026-11-30T11:00:00.000Z',
  play: async ({ sandbox, host, tongue, show }) => {
    const { clock, standIns } = sandbox.current();
    const cards = packs[languageOf(tongue.locale)].cards;
    const left = 'left=mia&right=rae&rightView=closed';
    const own = await host(`${left}&leftView=closed&leftChat=personal`);
    const said = articlesOn(own);
    const written = [
      ...cards.help.lines.map(([example], at) => ({
        text: example.replace(/@\S+/u, 'Rae'),
        state: commands[at] ?? commands[0],
      })),
      { text: cards.command.help, state: 'help' } as const,
      { text: 'xyzzy', state: 'not understood' } as const,
    ];
    await said.first().waitFor();
    for (const { text, state } of written) {
      const count = await said.count();
      const box = chatsOn(own)
        .getByRole('textbox', { name: /Opener/ })
        .last();
      await box.fill(text);
      await box.press('Enter');
      await said.nth(count + 1).waitFor();
      await show(state, { host: own, owner: 'Mia', cards: said.last() });
    }

    const comes = async (host: Host, change: () => unknown, text: string) => {
      const before = await articlesOn(host).count();
      await change();
      await articlesOn(host).nth(before).waitFor({ timeout: 30_000 });
      await articlesOn(host).filter({ hasText: text }).last().waitFor();
      return { host, owner: 'Mia', cards: articlesOn(host).filter({ hasText: text }).last() } as const;
    };
    const brief = () => clock.set('2026-12-01T07:35:00.000Z');
    await show('brief', await comes(own, brief, cards.reminders.brief.save));

    clock.set('2026-12-01T08:59:00.000Z');
    const both = await host(`${left}&leftView=closed&leftChat=meeting`);
    await articlesOn(both).first().waitFor();
    const start = () => both.page.getByRole('button', { name: 'Start meeting' }).click();
    await show('meeting started', await comes(both, start, cards.meetingStarted.title));
    clock.set('2026-12-01T09:28:00.000Z');
    const end = async () => {
      await both.page.getByRole('button', { name: 'End meeting' }).click();
      await new Promise((done) => setTimeout(done, 1_000));
      clock.advance(11 * 60_000);
    };
    await show('meeting recorded', await comes(both, end, cards.meetingFiled.title.filed));
    const joins = () => standIns.teams.setMember(chatIdOf('rae-mia'), 'ines', true);
    await show('third person', await comes(own, joins, cards.thirdPerson.title));
  },
});

function chatsOn({ page }: Host) {
  return page.getByRole('region', { name: 'Chats of Mia Lindqvist' });
}

function articlesOn(host: Host) {
  return chatsOn(host).getByRole('article');
}

function chatIdOf(key: string): string {
  return meetings.find((meeting) => meeting.key === key)?.chatId ?? '';
}
