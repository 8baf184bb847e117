import { MoreHorizontalRegular, VideoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MeetingChange } from '../chats/chatContract.ts';
import { meetings, people } from '../world/world.ts';
import { sendMeetingChange, setInstalled, setMember } from './chat/chatApi.ts';
import { useArrangement } from './chat/useArrangement.ts';
import type { MeetingCall } from './useCall.ts';

type Props = { meetingKey: string; call: MeetingCall };

/** What Teams tells the app of the meeting, and who is in its chat: all of it can be made to happen here. */
export function MeetingControls({ meetingKey, call }: Props) {
  const [isOpen, setOpen] = useState(false);
  const meeting = meetings.find(({ key }) => key === meetingKey);
  if (!meeting) return null;
  const { chatId, members } = meeting;

  function tell(event: 'start' | 'end') {
    const present = members.filter((key) => call.of(key).present);
    const coming = present.map(
      (person) => ({ chatId, person, event: event === 'start' ? 'join' : 'leave' }) as const,
    );
    const whole = { chatId, event, person: null };
    // Each told when the one before has been, so that the bot hears them in this order.
    inTurn(event === 'start' ? [whole, ...coming] : [...coming, whole]).catch(ignore);
  }

  return (
    <fieldset className="bar-group bar-meeting">
      <legend className="unseen">Meeting</legend>
      <VideoRegular aria-hidden />
      <button type="button" onClick={() => tell('start')}>
        Start<span className="bar-meeting-word"> meeting</span>
      </button>
      <button type="button" onClick={() => tell('end')}>
        End<span className="bar-meeting-word"> meeting</span>
      </button>
      <button
        type="button"
        aria-label="Who is in the chat"
        title="Who is in the chat"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreHorizontalRegular aria-hidden />
      </button>
      {isOpen ? <ArrangementMenu chatId={chatId} close={() => setOpen(false)} /> : null}
    </fieldset>
  );
}

function ArrangementMenu({ chatId, close }: { chatId: string; close: () => void }) {
  const { members, installed } = useArrangement(chatId) ?? { members: [], installed: false };
  const isInesThere = members.includes('ines');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere inside
    <div className="bar-menu" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <p>In this chat: {members.map((key) => people[key].name.split(' ')[0]).join(', ')}</p>
      <button
        type="button"
        onClick={() => setMember({ chatId, person: 'ines', isMember: !isInesThere }).catch(ignore)}
      >
        {isInesThere ? 'Take Ines out of the chat' : 'Add Ines to the chat'}
      </button>
      <button type="button" onClick={() => setInstalled({ chatId, installed: !installed }).catch(ignore)}>
        {installed ? 'Take Opener out of the chat' : 'Add Opener to the chat'}
      </button>
    </div>
  );
}

async function inTurn(changes: MeetingChange[]): Promise<void> {
  for (const change of changes) await sendMeetingChange(change);
}

/** When the server is away the bar says so already. */
function ignore(): void {}
