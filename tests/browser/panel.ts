import type { FrameLocator, Locator, Page } from 'playwright-core';
import { type PersonKey, people } from '../../sandbox/world/world.ts';
import { englishWords, type Words } from './englishWords.ts';

/** The side panel of one person on a host page, found by what people see and hear. */
export type Panel = ReturnType<typeof panelOf>;

/** @param words of the language that the panel speaks */
export function panelOf(page: Page, key: PersonKey, words: Words = englishWords) {
  const title = `Opener for ${people[key].name}`;
  const frame = page.getByTitle(title, { exact: true }).contentFrame();
  const { agenda, answers, header } = words.panel;
  const { lower } = words.later;
  const addBox = frame.getByRole('textbox', { name: agenda.addLabel, exact: true });
  const saved = () => frame.getByText(header.saved, { exact: true }).first().waitFor();
  return {
    page,
    /** The accessible name of its frame. */
    title,
    frame,
    addBox,
    ownAnswer: frame.getByRole('textbox', { name: answers.yours, exact: true }),
    button: (name: string) => frame.getByRole('button', { name, exact: true }),
    /** Resolves once the agenda is there, everything is stored, and the welcome is read. */
    async settle(): Promise<void> {
      await addBox.and(frame.locator(':enabled')).waitFor();
      // The welcome comes with what is fetched after the first picture.
      await frame.getByRole('button', { name: lower.keys.title, exact: true }).waitFor();
      const welcome = frame.getByRole('button', { name: lower.firstRun.dismiss, exact: true });
      if (await welcome.isVisible()) await welcome.click();
      await saved();
    },
    saved,
    async add(title: string): Promise<void> {
      await addBox.fill(title);
      await addBox.press('Enter');
    },
    topic: (title: string) => topicOf(frame, title, words),
    /** Titles from the top, those discussed at the end. */
    titles: () => titlesIn(frame),
    heading: (name: string) => frame.getByRole('heading', { name, exact: true }),
  };
}

/** One topic of the agenda. */
export function topicOf(frame: FrameLocator, title: string, words: Words = englishWords) {
  const { item } = words.panel;
  const whole = frame.getByRole('listitem', { name: item.label(title), exact: true });
  const notes = whole.getByRole('textbox', { name: item.notesOf(title), exact: true });
  const more = whole.getByRole('button', { name: item.more(title), exact: true });
  return {
    whole,
    notes,
    title: whole.getByRole('textbox', { name: item.title, exact: true }),
    tick: whole.getByRole('checkbox', { name: item.discuss(title), exact: true }),
    purpose: whole.getByRole('button', {
      name: anyOf(purposeNames(words).map((name) => item.purposeOf(title, name))),
    }),
    more,
    async openNotes(): Promise<Locator> {
      await whole.getByRole('button', { name: item.notesOf(title), exact: true }).click();
      await notes.waitFor();
      return notes;
    },
    async choose(
      entry: keyof Pick<Words['later']['lower']['item'], 'moveUp' | 'moveDown' | 'remove'>,
    ): Promise<void> {
      await more.click();
      await frame.getByRole('menuitem', { name: words.later.lower.item[entry], exact: true }).click();
    },
  };
}

function purposeNames({ panel }: Words): string[] {
  return [panel.purposeNone, ...Object.values(panel.itemWords.purposes).map(({ name }) => name)];
}

function anyOf(texts: readonly string[]): RegExp {
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`^(${escaped.join('|')})$`);
}

async function titlesIn(frame: FrameLocator): Promise<string[]> {
  const topics = frame.getByRole('listitem', { name: /^Topic: / });
  return await topics.evaluateAll((items) =>
    items.map((item) => item.getAttribute('aria-label')?.replace('Topic: ', '') ?? ''),
  );
}
