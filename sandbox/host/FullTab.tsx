import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { SideChoice } from './shared/choice.ts';
import { HostOpenerMark } from './shared/OpenerMark.tsx';
import { type FrameBasis, TabFrame } from './shared/TabFrame.tsx';
import type { EffectHandler } from './shared/useFrameEffects.ts';
import type { FrameHost } from './teams/teamsHostFrame.ts';

type Props = {
  frame: FrameBasis;
  /** Where a link that somebody followed leads within the app; '' for none. */
  subEntityId: string;
  change: (change: Partial<SideChoice>) => void;
  /** The meeting's chats, when they are to be seen instead of the app. */
  chat: ReactNode;
};

/** The app as a tab of the meeting's chat, wide; or its set-up page, with Teams' Save button. */
export function FullTab({ frame, subEntityId, change, chat }: Props) {
  const isSetUp = frame.choice.view === 'settings';
  return (
    <div className="full-tab">
      <nav className="full-tab-strip" aria-label={`Meeting chat of ${frame.place.person.name}`}>
        <StripTab current={chat !== null} onPress={() => change({ chat: 'meeting' })}>
          Chat
        </StripTab>
        <span>Files</span>
        <span>Details</span>
        <StripTab current={chat === null} onPress={() => change({ chat: 'none' })}>
          <HostOpenerMark /> Opener
        </StripTab>
        <button type="button" className="full-tab-join" onClick={() => change({ view: 'sidePanel' })}>
          Join
        </button>
      </nav>
      {chat}
      {chat === null && isSetUp ? <SetUp frame={frame} saved={() => change({ view: 'content' })} /> : null}
      {chat === null && !isSetUp ? (
        <TabFrame
          frame={frame}
          frameContext="content"
          title={`Opener for ${frame.place.person.name}`}
          subEntityId={subEntityId}
        />
      ) : null}
    </div>
  );
}

function StripTab(props: { current: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="full-tab-tab"
      aria-current={props.current ? 'page' : undefined}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}

function SetUp({ frame, saved }: { frame: FrameBasis; saved: () => void }) {
  const [valid, setValid] = useState(false);
  const host = useRef<FrameHost | null>(null);
  const attach = useCallback((opened: FrameHost | null) => {
    host.current = opened;
  }, []);
  const onEffect: EffectHandler = (effect, answer) => {
    if (effect.kind === 'settingsValid') setValid(effect.valid);
    else if (effect.kind === 'settingsSaved' && effect.saved) saved();
    else frame.onEffect(effect, answer);
  };
  return (
    <>
      <TabFrame
        frame={{ ...frame, onEffect }}
        frameContext="settings"
        title={`Opener set-up for ${frame.place.person.name}`}
        attach={attach}
      />
      <footer className="full-tab-footer">
        <button type="button" disabled={!valid} onClick={() => host.current?.tell('settings.save', [{}])}>
          Save
        </button>
      </footer>
    </>
  );
}
