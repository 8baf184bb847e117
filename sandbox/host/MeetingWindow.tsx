import { useId, useState } from 'react';
import { CallBar } from './CallBar.tsx';
import { CallStage } from './CallStage.tsx';
import { ChatArea } from './chat/ChatArea.tsx';
import { ChatDialogOverlay } from './chat/ChatDialogOverlay.tsx';
import { useChatWindow } from './chat/useChatWindow.ts';
import { DialogOverlay } from './DialogOverlay.tsx';
import { FeedNoticeBanner } from './FeedNotice.tsx';
import { FullTab } from './FullTab.tsx';
import { LeftCall } from './LeftCall.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { PersonalApp } from './PersonalApp.tsx';
import { PersonTools } from './PersonTools.tsx';
import { HostSidePanel } from './SidePanel.tsx';
import type { ShownChat, SideChoice } from './shared/choice.ts';
import type { HostPlace } from './shared/place.ts';
import { useFrameEffects } from './shared/useFrameEffects.ts';
import { useHostPanel } from './shared/usePanel.ts';
import { TitleBar } from './TitleBar.tsx';
import type { MeetingCall } from './useCall.ts';
import { useFollowedLink } from './useFollowed.ts';
import { useNotice } from './useNotice.ts';

type Props = {
  place: HostPlace;
  choice: SideChoice;
  /** How often the clock has jumped: what is open starts anew, in the time that it is now. */
  jumps: number;
  change: (change: Partial<SideChoice>) => void;
  call: MeetingCall;
  shareWithAll: (url: string) => void;
};

/** One person's computer: the sandbox's tools for it, and the Teams window of the meeting. */
export function MeetingWindow({ place, choice, jumps, change, call, shareWithAll }: Props) {
  const id = useId();
  const [reloads, setReloads] = useState(0);
  // Teams starts anew in another language, and its apps with it.
  const starts = `${reloads} ${jumps} ${choice.locale}`;
  const panel = useHostPanel();
  const followed = useFollowedLink(place.meeting.chatId, () => change({ view: 'content', chat: 'none' }));
  const effects = useFrameEffects({
    goTo: followed.goTo,
    share: shareWithAll,
    stopSharing: () => {
      call.share(null);
      change({ view: 'sidePanel' });
    },
  });
  const frame = { place, choice, sharing: call.shared !== null, onEffect: effects.handle };
  const chats = useChatWindow(place, choice);
  const { isBadged, feed, dismissFeed } = useNotice(
    {
      chatId: place.meeting.chatId,
      api: chats.api,
      isConnected: choice.network !== 'cut',
      isAppOpen: choice.view === 'sidePanel' && panel.state === 'open',
    },
    effects.showDialog,
  );
  const [lastChat, setLastChat] = useState<Exclude<ShownChat, 'none'>>('meeting');
  const showChat = (chat: ShownChat) => {
    if (chat !== 'none') setLastChat(chat);
    change({ chat });
  };
  const chatArea =
    choice.chat === 'none' ? null : (
      <ChatArea
        place={place}
        shown={choice.chat}
        show={showChat}
        chats={chats}
        openLink={(url) => effects.handle({ kind: 'openLink', url }, () => {})}
      />
    );
  const inCall = choice.view !== 'content' && choice.view !== 'personal';
  const { present } = call.of(choice.person);

  return (
    <section className="seat" aria-labelledby={id}>
      <PersonTools
        headingId={id}
        person={place.person}
        choice={choice}
        change={change}
        reload={() => setReloads(reloads + 1)}
      />
      <div className="window" data-theme={choice.theme}>
        <div className="window-inside" inert={effects.dialog !== null || chats.dialog.open !== null}>
          <TitleBar place={place} cut={choice.network === 'cut'} />
          {inCall && present ? (
            <>
              <CallBar
                place={place}
                person={choice.person}
                call={call}
                panel={choice.view === 'sidePanel' ? panel : null}
                isBadged={isBadged}
                chat={{
                  isShown: chatArea !== null,
                  unread: (chats.meeting?.unread ?? 0) + (chats.personal?.unread ?? 0),
                  toggle: () => showChat(chatArea ? 'none' : lastChat),
                }}
              />
              <div className="window-body">
                {chatArea ?? (
                  <CallStage
                    place={place}
                    person={choice.person}
                    call={call}
                    frame={frame}
                    view={choice.view}
                    starts={starts}
                  />
                )}
                {choice.view === 'sidePanel' ? (
                  <HostSidePanel key={starts} panel={panel} frame={frame} />
                ) : null}
              </div>
            </>
          ) : null}
          {inCall && !present ? (
            <LeftCall place={place} rejoin={() => call.toggle(choice.person, 'present')} />
          ) : null}
          {choice.view === 'personal' ? (
            <PersonalApp key={starts} frame={frame} show={showChat} chat={chatArea} />
          ) : null}
          {choice.view === 'content' ? (
            <FullTab
              key={`${choice.view} ${starts} ${followed.times}`}
              frame={frame}
              subEntityId={followed.subEntityId}
              change={change}
              chat={chatArea}
            />
          ) : null}
        </div>
        {effects.dialog ? (
          <DialogOverlay dialog={effects.dialog} frame={frame} close={effects.closeDialog} />
        ) : null}
        {chats.dialog.open ? (
          <ChatDialogOverlay
            open={chats.dialog.open}
            frame={frame}
            send={chats.dialog.send}
            openLink={(url) => effects.handle({ kind: 'openLink', url }, () => {})}
            close={chats.dialog.close}
          />
        ) : null}
        <LinkNotice link={effects.link} dismiss={effects.dismissLink} />
        <FeedNoticeBanner text={feed} dismiss={dismissFeed} />
      </div>
    </section>
  );
}
