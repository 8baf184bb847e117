import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { openSignInWindow } from '../teams/signInWindow.ts';
import type { AppState, HostEffect } from '../teams/teamsHostDecision.ts';
import { type FrameHost, hostFrame } from '../teams/teamsHostFrame.ts';
import type { FrameContext } from '../teams/teamsHostMessages.ts';
import type { HostScene } from '../teams/teamsHostScene.ts';
import type { SideChoice } from './choice.ts';
import { followClock, personToken } from './personTokens.ts';
import type { HostPlace } from './place.ts';
import type { EffectHandler } from './useFrameEffects.ts';
import { tabUrl } from './usePanel.ts';

/** What all frames of one window have in common. */
export type FrameBasis = { place: HostPlace; choice: SideChoice; sharing: boolean; onEffect: EffectHandler };

type Props = {
  frame: FrameBasis;
  frameContext: FrameContext;
  /** The accessible name of the frame. */
  title: string;
  url?: string;
  /** Where within the app it begins. */
  subEntityId?: string;
  /** The personal app: it belongs to no chat. */
  isPersonal?: boolean;
  attach?: (host: FrameHost | null) => void;
};

/** A page of the app, with Teams' side of the conversation with it. */
export function TabFrame({
  frame,
  frameContext,
  title,
  url = tabUrl(),
  subEntityId = '',
  isPersonal = false,
  attach,
}: Props) {
  const element = useRef<HTMLIFrameElement>(null);
  const host = useRef<FrameHost | null>(null);
  const [appState, setAppState] = useState<AppState | 'loading'>('loading');
  const [sessionId] = useState(() => crypto.randomUUID());
  const { place, choice, sharing } = frame;
  const { theme, locale } = choice;
  const scene: HostScene = {
    ...place,
    theme,
    locale,
    frameContext,
    sessionId,
    subEntityId,
    isPersonal,
    sharing,
  };
  const latest = useRef({ frame, scene });

  useLayoutEffect(() => {
    latest.current = { frame, scene };
    followClock(place.now);
  });

  useLayoutEffect(() => {
    function onEffect(effect: HostEffect, answer: (args: unknown[]) => void) {
      const { person, network } = latest.current.frame.choice;
      if (effect.kind === 'fetchToken') void personToken(person, network).then(answer);
      else if (effect.kind === 'authenticate') {
        openSignInWindow(window, { url: effect.url, scene: () => latest.current.scene, answer });
      } else if (effect.kind === 'appState') setAppState(effect.state);
      else if (effect.kind === 'unknown') tellOfUnknown(effect.func);
      else latest.current.frame.onEffect(effect, answer);
    }
    const opened = hostFrame(window, {
      target: () => element.current?.contentWindow ?? null,
      scene: () => latest.current.scene,
      onEffect,
    });
    host.current = opened;
    attach?.(opened);
    return () => {
      attach?.(null);
      opened.close();
    };
  }, [attach]);

  useEffect(() => host.current?.tell('themeChange', [choice.theme]), [choice.theme]);

  return (
    <iframe
      ref={element}
      className="frame"
      title={title}
      src={url}
      data-network={choice.network}
      data-latency={place.latency}
      data-app-state={appState}
    />
  );
}

function tellOfUnknown(func: string): void {
  // biome-ignore lint/suspicious/noConsole: for the developer of the app, who wonders why a call fails here
  console.info(`The sandbox does not play ${func}; it answered with an error.`);
}
