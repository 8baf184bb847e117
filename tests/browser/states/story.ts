import type { Locator } from 'playwright-core';
import type { RunningSandbox } from '../../setup/runningSandbox.ts';
import type { Expected } from '../consoleGuard.ts';
import type { Words } from '../englishWords.ts';
import type { Host, HostOptions } from '../hostPage.ts';
import type { Tongue } from '../tongues.ts';

/**
 * What is looked at: a page of Opener by the accessible name of its frame, or cards in a chat, which the page around it
 * draws. `owner`: the first name of whose window it is.
 */
export type Surface = { host: Host; owner: 'Rae' | 'Mia' | 'Ines' } & (
  | { title: string }
  | { cards: Locator }
);

/** In front of a sandbox of its own. */
export type Walk<State extends string> = {
  sandbox: RunningSandbox;
  tongue: Tongue;
  words: Words;
  /** The page of the sandbox; Rae's Teams speaks the tongue. */
  host(search: string, prepare?: HostOptions['prepare']): Promise<Host>;
  /** The state is there to be looked at. Each is shown once. */
  show(state: State, surface: Surface): Promise<void>;
};

/** How people come, one after the other, to states of Opener. */
export type Story<State extends string = string> = {
  name: string;
  /** In the order in which they are shown. */
  states: readonly State[];
  /** Whether the two have met for nine weeks. */
  withPast?: boolean;
  /** What the sandbox's clock shows at first; ISO 8601, UTC. */
  now: string;
  /** What the browser reports as wrong because the story wants it so. */
  expected?: Expected;
  play(walk: Walk<State>): Promise<void>;
};

/** Keeps the names of the states in the type. */
export function story<const State extends string>(told: Story<State>): Story<State> {
  return told;
}

/** Rae's side panel, or her tab of the chat. */
export function raesPanel(host: Host): Surface {
  return { host, owner: 'Rae', title: host.rae.title };
}
