import type { RunningSandbox } from '../../setup/runningSandbox.ts';
import type { Host, HostOptions } from '../hostPage.ts';
import type { Tongue } from '../tongues.ts';
import { agendaStory } from './agendaStory.ts';
import { cardsStory } from './cardsStory.ts';
import { dialogsStory } from './dialogsStory.ts';
import { meetingStory } from './meetingStory.ts';
import { pastStory } from './pastStory.ts';
import type { Story, Surface } from './story.ts';
import { troubleStory } from './troubleStory.ts';

/** All that Opener itself draws: every state is looked at by axe, in a made-up language of long words, and in pictures. */
export const screenStories: readonly Story[] = [
  agendaStory,
  dialogsStory,
  meetingStory,
  pastStory,
  troubleStory,
];

/** And what Teams draws of it. */
export const allStories: readonly Story[] = [...screenStories, cardsStory];

type Playing = {
  sandbox: RunningSandbox;
  tongue: Tongue;
  open(search: string, options: HostOptions): Promise<Host>;
  look(state: string, surface: Surface): Promise<void>;
};

/** Plays a story to its end, and sees to it that each of its states was shown once. */
export async function playStory(story: Story, { sandbox, tongue, open, look }: Playing): Promise<void> {
  const waiting = [...story.states];
  await story.play({
    sandbox,
    tongue,
    words: tongue.words,
    host: (search, prepare) => open(search, { tongue, ...(prepare === undefined ? {} : { prepare }) }),
    async show(state, surface) {
      if (waiting.shift() !== state) throw new Error(`${story.name} shows "${state}" out of turn`);
      await look(state, surface);
    },
  });
  if (waiting.length > 0) throw new Error(`${story.name} never showed ${waiting.join(', ')}`);
}
