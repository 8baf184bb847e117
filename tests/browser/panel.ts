import type { FrameLocator, Locator, Page } from 'playwright-core';
import { type PersonKey, people } from '../../sandbox/world/world.ts';

/** The side panel of one person on a host page, found by what people see and hear. */
export type Panel = ReturnType<typeof panelOf>;

export function panelOf(page: Page, key: PersonKey) {
  const frame = page.getByTitle(`Opener for ${people[key].name}`, { exact: true }).contentFrame();
  const addBox = frame.getByRole('textbox', { name: 'Add a topic to the agenda' });
  return {
    frame,
    addBox,
    ownAnswer: frame.getByRole('textbox', { name: 'Your answer', exact: true }),
    /** Resolves once the agenda is there, everything is stored, and the welcome is read. */
    async settle(): Promise<void> {
      await addBox.and(frame.locator(':enabled')).waitFor();
      // The welcome comes with what is fetched after the first picture.
      await frame.getByRole('button', { name: 'Keyboard', exact: true }).waitFor();
      const welcome = frame.getByRole('button', { name: 'Close the welcome' });
      if (await welcome.isVisible()) await welcome.click();
      await saved(frame);
    },
    saved: () => saved(frame),
    async add(title: string): Promise<void> {
      await addBox.fill(title);
      await addBox.press('Enter');
    },
    topic: (title: string) => topicOf(frame, title),
    /** Titles from the top, those discussed at the end. */
    titles: () => titlesIn(frame),
    heading: (name: string) => frame.getByRole('heading', { name, exact: true }),
  };
}

/** One topic of the agenda. */
export function topicOf(frame: FrameLocator, title: string) {
  const whole = frame.getByRole('listitem', { name: `Topic: ${title}`, exact: true });
  const notes = whole.getByRole('textbox', { name: `Notes on ${title}`, exact: true });
  return {
    whole,
    notes,
    title: whole.getByRole('textbox', { name: 'Title', exact: true }),
    tick: whole.getByRole('checkbox', { name: `Discussed: ${title}`, exact: true }),
    purpose: whole.getByRole('button', { name: `Purpose of ${title}:` }),
    more: whole.getByRole('button', { name: `More for ${title}`, exact: true }),
    async openNotes(): Promise<Locator> {
      await whole.getByRole('button', { name: `Notes on ${title}`, exact: true }).click();
      await notes.waitFor();
      return notes;
    },
    async choose(entry: 'Move up' | 'Move down' | 'Remove'): Promise<void> {
      await whole.getByRole('button', { name: `More for ${title}`, exact: true }).click();
      await frame.getByRole('menuitem', { name: entry }).click();
    },
  };
}

async function saved(frame: FrameLocator): Promise<void> {
  await frame.getByText('Saved', { exact: true }).waitFor();
}

async function titlesIn(frame: FrameLocator): Promise<string[]> {
  const topics = frame.getByRole('listitem', { name: /^Topic: / });
  return await topics.evaluateAll((items) =>
    items.map((item) => item.getAttribute('aria-label')?.replace('Topic: ', '') ?? ''),
  );
}
