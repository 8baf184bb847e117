import { describe, expect, jest, test } from '@jest/globals';
import { findingsInThemes } from '../findings.ts';
import { onStage } from '../stage.ts';
import { tongueOf } from '../tongues.ts';
import { playStory, screenStories } from './stories.ts';

jest.setTimeout(240_000);

describe('axe-core finds nothing in any of the three themes', () => {
  test.each(screenStories)('in the states of: $name', async (told) => {
    // All of a story's states are looked at before it fails.
    const found: Record<string, string[]> = {};
    const play = onStage(
      async ({ sandbox, host }) => {
        await playStory(told, {
          sandbox,
          tongue: await tongueOf('en'),
          open: host,
          async look(state, surface) {
            if (!('title' in surface)) return;
            found[state] = await findingsInThemes(surface.host.page, surface.title, surface.owner);
          },
        });
      },
      told.expected,
      told,
    );
    await play();
    expect(found).toEqual(Object.fromEntries(told.states.map((state) => [state, []])));
  });
});
