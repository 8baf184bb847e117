import * as z from 'zod/mini';
import { decide, type HostEffect } from './teamsHostDecision.ts';
import { type AppRequest, answerTo, appRequest } from './teamsHostMessages.ts';
import type { HostScene } from './teamsHostScene.ts';

/** The host of one frame: answers the app inside, and can tell it things. */
export type FrameHost = {
  /** Tells the app something, if it has asked to hear of it. */
  tell(event: string, args: unknown[]): void;
  listensTo(event: string): boolean;
  close(): void;
};

type FrameSide = {
  /** The window inside the frame as it is now; null while there is none. */
  target(): Window | null;
  scene(): HostScene;
  /** `answer` sends a late answer to the call that caused the effect. */
  onEffect(effect: HostEffect, answer: (args: unknown[]) => void): void;
};

/** Plays Teams for one frame. Messages of other windows are left alone; malformed ones are dropped. */
export function hostFrame(page: Window, side: FrameSide): FrameHost {
  let listening = new Set<string>();

  function receive(event: MessageEvent) {
    if (event.source === null || event.source !== side.target()) return;
    const request = z.safeParse(appRequest, event.data);
    if (request.success) serve(request.data, event.origin);
  }

  function serve(request: AppRequest, origin: string) {
    // A page that loads anew registers anew.
    if (request.func === 'initialize') listening = new Set();
    const answer = (args: unknown[]) => side.target()?.postMessage(answerTo(request, args), origin);
    const decision = decide(request, side.scene());
    if (decision.effect?.kind === 'register') listening.add(decision.effect.event);
    if (decision.answer) answer(decision.answer);
    if (decision.effect) side.onEffect(decision.effect, answer);
  }

  page.addEventListener('message', receive);
  return {
    tell(func, args) {
      if (listening.has(func)) side.target()?.postMessage({ func, args }, page.location.origin);
    },
    listensTo: (event) => listening.has(event),
    close: () => page.removeEventListener('message', receive),
  };
}
