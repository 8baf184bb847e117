import type { ReactNode } from 'react';
import { StripTab } from './FullTab.tsx';
import { HostOpenerMark } from './shared/OpenerMark.tsx';
import { type FrameBasis, TabFrame } from './shared/TabFrame.tsx';

type Props = {
  frame: FrameBasis;
  show: (chat: 'personal' | 'none') => void;
  /** The chats, when they are to be seen instead of the page. */
  chat: ReactNode;
};

/** The app as somebody finds it at the edge of Teams: their own page, and their talk with the bot. */
export function PersonalApp({ frame, show, chat }: Props) {
  const { name } = frame.place.person;
  return (
    <div className="full-tab">
      <nav className="full-tab-strip" aria-label={`Personal app of ${name}`}>
        <StripTab current={chat === null} onPress={() => show('none')}>
          <HostOpenerMark /> My 1:1s
        </StripTab>
        <StripTab current={chat !== null} onPress={() => show('personal')}>
          Chat
        </StripTab>
      </nav>
      {chat ?? <TabFrame frame={frame} frameContext="content" title={`My 1:1s of ${name}`} isPersonal />}
    </div>
  );
}
