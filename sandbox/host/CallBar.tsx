import {
  CallEndFilled,
  ChatRegular,
  HandRightFilled,
  HandRightRegular,
  MicOffRegular,
  MicRegular,
  VideoOffRegular,
  VideoRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PersonKey } from '../world/world.ts';
import { Unread } from './chat/ChatTabs.tsx';
import { HostOpenerMark } from './shared/OpenerMark.tsx';
import type { HostPlace } from './shared/place.ts';
import { callTimer, untilInWords } from './shared/times.ts';
import type { HostPanel } from './shared/usePanel.ts';
import type { MeetingCall } from './useCall.ts';

type Props = {
  place: HostPlace;
  person: PersonKey;
  call: MeetingCall;
  /** null where the app is not beside the call. */
  panel: HostPanel | null;
  /** The app points at itself. */
  isBadged: boolean;
  chat: { isShown: boolean; unread: number; toggle: () => void };
};

/** The controls of the call. They work: what one person does, everybody in the call sees. */
export function CallBar({ place, person, call, panel, isBadged, chat }: Props) {
  const { mic, camera, hand } = call.of(person);
  const { occurrence, now } = place;
  return (
    <div className="call-bar" role="toolbar" aria-label="Call">
      <span className="call-timer">
        {callTimer(occurrence, now) ?? `Starts ${untilInWords(occurrence.start, now)}`}
      </span>
      <CallButton pressed={hand} label="Raise" onPress={() => call.toggle(person, 'hand')}>
        {hand ? <HandRightFilled aria-hidden /> : <HandRightRegular aria-hidden />}
      </CallButton>
      <CallButton pressed={chat.isShown} label="Chat" onPress={chat.toggle}>
        <ChatRegular aria-hidden />
        <Unread count={chat.isShown ? 0 : chat.unread} />
      </CallButton>
      {panel ? (
        <CallButton pressed={panel.state === 'open'} label="Opener" onPress={panel.toggle}>
          <HostOpenerMark />
          <Unread count={isBadged ? 1 : 0} />
        </CallButton>
      ) : null}
      <span className="call-divider" aria-hidden />
      <CallButton pressed={camera} label="Camera" onPress={() => call.toggle(person, 'camera')}>
        {camera ? <VideoRegular aria-hidden /> : <VideoOffRegular aria-hidden />}
      </CallButton>
      <CallButton pressed={mic} label="Mic" onPress={() => call.toggle(person, 'mic')}>
        {mic ? <MicRegular aria-hidden /> : <MicOffRegular aria-hidden />}
      </CallButton>
      <button type="button" className="call-leave" onClick={() => call.toggle(person, 'present')}>
        <CallEndFilled aria-hidden /> Leave
      </button>
    </div>
  );
}

function CallButton(props: { pressed: boolean; label: string; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="call-button" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children}
      {props.label}
    </button>
  );
}
