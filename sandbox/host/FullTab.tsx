import type { ReactNode } from 'react';
import type { SideChoice } from './shared/choice.ts';
import { HostOpenerMark } from './shared/OpenerMark.tsx';
import { type FrameBasis, TabFrame } from './shared/TabFrame.tsx';

type Props = {
  frame: FrameBasis;
  /** Where a link that somebody followed leads within the app; '' for none. */
  subEntityId: string;
  change: (change: Partial<SideChoice>) => void;
  /** The meeting's chats, when they are to be seen instead of the app. */
  chat: ReactNode;
};

/** The app as a tab of the meeting's chat, wide. */
export function FullTab({ frame, subEntityId, change, chat }: Props) {
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
      {chat ?? (
        <TabFrame
          frame={frame}
          frameContext="content"
          title={`Opener for ${frame.place.person.name}`}
          subEntityId={subEntityId}
        />
      )}
    </div>
  );
}

/** A tab of the strip above what fills the window. */
export function StripTab(props: { current: boolean; onPress: () => void; children: ReactNode }) {
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
