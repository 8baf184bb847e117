import { hostFrame } from './teamsHostFrame.ts';
import type { HostScene } from './teamsHostScene.ts';

/** What Teams tells an app whose window the person closed, or that the browser kept from opening. */
const closed = [false, 'CancelledByUser'];

/** Milliseconds between two looks whether the window is still there: a browser tells nobody. */
const lookEvery = 500;

/**
 * Opens a window of the app for signing in, and plays Teams for the page that it ends on. `answer` is called once:
 * with what that page says, or that the person closed it.
 */
export function openSignInWindow(
  page: Window,
  { url, scene, answer }: { url: string; scene: () => HostScene; answer: (args: unknown[]) => void },
): void {
  const opened = page.open(here(page, url), '_blank', 'popup,width=540,height=640');
  if (opened === null) {
    answer(closed);
    return;
  }
  function end(args: unknown[]): void {
    page.clearInterval(looking);
    host.close();
    opened?.close();
    answer(args);
  }
  const host = hostFrame(page, {
    target: () => opened,
    scene: () => ({ ...scene(), frameContext: 'authentication' }),
    onEffect(effect) {
      if (effect.kind === 'authenticated') end(effect.answer);
    },
  });
  const looking = page.setInterval(() => opened.closed && end(closed), lookEvery);
}

/** teams-js lets an app name https addresses only; on our own host plain HTTP is meant. */
function here({ location }: Window, url: string): string {
  const { host, pathname, search } = new URL(url);
  return host === location.host ? location.origin + pathname + search : url;
}
