import { describe, expect, jest, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { type Language, languages } from '../../../src/domain/language.ts';
import { packs } from '../../../src/locales/packs.ts';
import { englishFinder } from '../../locales/englishFinder.ts';
import { sidewaysFindings } from '../findings.ts';
import { lostConnection, onStage } from '../stage.ts';
import { type Tongue, tongueOf } from '../tongues.ts';
import { agendaStory } from './agendaStory.ts';
import { dialogsStory } from './dialogsStory.ts';
import { meetingStory } from './meetingStory.ts';
import { playStory, screenStories } from './stories.ts';
import type { Story, Surface } from './story.ts';

jest.setTimeout(240_000);

const others = languages.filter((language) => language !== 'en');

/** Of the panel; the same words come back in the other stories. */
const ofPanel: readonly Story[] = [agendaStory, dialogsStory, meetingStory];

/**
 * A sentence that is written into a screen is English in every language: one language goes everywhere, the longest, and
 * the others through a meeting. That each has all words is a matter of its catalog (tests/tab/strings/languages).
 */
const storiesIn = (language: Language) => (language === 'de' ? ofPanel : [meetingStory]);

describe.each(others)('a whole meeting in %s', (language) => {
  const english = englishFinder(language);

  test.each(storiesIn(language))(
    'shows no English sentence on any screen, and none is wider than a panel of 280 px: $name',
    async (told) => {
      await allOf(told, await tongueOf(language), async ({ host, title }) => {
        const frame = host.page.getByTitle(title, { exact: true }).contentFrame();
        return [...(await english(await textOf(frame))), ...(await sidewaysFindings(host.page, title))];
      });
    },
  );

  test(
    'nor in any answer of the bot',
    onStage(async ({ host }) => {
      const { page } = await host(
        `?locale=${(await tongueOf(language)).locale}&rightChat=personal&leftView=closed`,
      );
      const chat = page.getByRole('region', { name: 'Chats of Mia Lindqvist' });
      const said = chat.getByRole('article');
      // What Opener says when it is added is said before Teams has told of anybody's language.
      await said.first().waitFor();
      const before = await said.count();
      const { help, commands } = packs[language].cards;
      const examples = [...commands, ...help.lines.map(([example]) => example.replace(/@\S+/u, 'Rae'))];
      for (const example of [...examples, 'xyzzy']) {
        const count = await said.count();
        await chat.getByRole('textbox').last().fill(example);
        await chat.getByRole('textbox').last().press('Enter');
        await said.nth(count + 1).waitFor();
      }
      const answers = (await said.allInnerTexts()).slice(before);
      expect(answers.length).toBeGreaterThan(examples.length);
      expect(await english(answers.join('\n'))).toEqual([]);
    }),
  );
});

/** Each text two fifths longer and with marks on its letters, as if the panel spoke a language of long words. */
test.each(screenStories)(
  'in a language of much longer words no state is wider than a panel of 280 px either: $name',
  async (told) => {
    await allOf(told, await tongueOf('pseudo'), ({ host, title }) => sidewaysFindings(host.page, title));
  },
);

type Look = (surface: Extract<Surface, { title: string }>) => Promise<string[]>;

/** Plays a story in a tongue, and fails with all that was found in any of its states. */
async function allOf(told: Story, tongue: Tongue, look: Look): Promise<void> {
  const found: Record<string, string[]> = {};
  const play = onStage(
    async ({ sandbox, host }) => {
      await playStory(told, {
        sandbox,
        tongue,
        open: host,
        async look(state, surface) {
          if ('title' in surface) found[state] = await look(surface);
        },
      });
    },
    (text, url) => lostConnection(text, url) || (told.expected?.(text, url) ?? false),
    told,
  );
  await play();
  expect(found).toEqual(Object.fromEntries(told.states.map((state) => [state, []])));
}

/** All that a page says to somebody who sees it, and to somebody who hears it. */
async function textOf(frame: FrameLocator): Promise<string> {
  return await frame.locator('html').evaluate((html) => {
    const spoken = [...html.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [(html as HTMLElement).innerText, ...spoken.filter((text) => text !== '')].join('\n');
  });
}
