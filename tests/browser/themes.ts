import type { Page } from 'playwright-core';

/** What the sandbox's button for each theme is called. */
const buttons = { default: 'Light', dark: 'Dark', contrast: 'High contrast' } as const;

export type Theme = keyof typeof buttons;

export const themes = Object.keys(buttons) as Theme[];

/** As somebody does in their Teams, while Opener is open; the focus stays where it is. @param owner first name */
export async function chooseTheme(page: Page, owner: string, theme: Theme): Promise<void> {
  const button = page.getByRole('group', { name: `Theme of ${owner}’s Teams` }).getByTitle(buttons[theme]);
  await button.evaluate((element: HTMLElement) => element.click());
}
