import { fetchToken } from './sandboxApi.ts';
import { createTokens } from './tokens.ts';

let now = new Date(0).toISOString();

/** Tells the page's token keeper what time it is in the sandbox: a token runs out by that clock. */
export function followClock(time: string): void {
  now = time;
}

/** The tokens of everybody on this page; the app's frames and the chats use the same ones. */
export const personToken = createTokens({ fetchToken, now: () => now });
