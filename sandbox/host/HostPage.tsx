import { useCallback } from 'react';
import { meetings, type PersonKey, people, tenantId } from '../world/world.ts';
import { nextWorldOccurrence, worldOccurrenceAt } from '../world/worldOccurrence.ts';
import { sendMeetingChange } from './chat/chatApi.ts';
import { MeetingWindow } from './MeetingWindow.tsx';
import { SandboxBar } from './SandboxBar.tsx';
import { useCall } from './useCall.ts';
import { useChoice } from './useChoice.ts';
import { useSandboxClock } from './useSandboxClock.ts';

const sides = ['left', 'right'] as const;

/** Teams for two people, side by side in one meeting. */
export function HostPage() {
  const { choice, changeSide, goTo } = useChoice();
  const clock = useSandboxClock();
  const meeting = meetings.find(({ key }) => key === choice.meeting);
  const tellPresence = useCallback(
    (person: PersonKey, present: boolean) => {
      const chatId = meeting?.chatId ?? '';
      // Not told, as when Teams loses an event: the bar says already when the server is away.
      sendMeetingChange({ chatId, person, event: present ? 'join' : 'leave' }).catch(() => {});
    },
    [meeting],
  );
  const call = useCall(tellPresence);
  const isDark = sides.every((side) => choice[side].theme !== 'default');

  return (
    <div className="page" data-dusk={isDark}>
      <SandboxBar
        choice={choice}
        goTo={goTo}
        clock={clock}
        call={call}
        nextStart={clock.now && meeting ? nextWorldOccurrence(meeting.weekly, clock.now).start : null}
      />
      <main className="desk">
        {clock.now === null || meeting === undefined ? (
          <p className="desk-notice">Setting the clock …</p>
        ) : (
          sides.map((side) => (
            <MeetingWindow
              // Somebody else at this place, or another meeting, is another window of Teams.
              key={`${side} ${meeting.key} ${choice[side].person}`}
              place={{
                person: people[choice[side].person],
                organizer: people[meeting.organizer],
                tenantId,
                meeting,
                occurrence: worldOccurrenceAt(meeting.weekly, clock.now ?? ''),
                now: clock.now ?? '',
                latency: choice.latency,
              }}
              choice={choice[side]}
              jumps={clock.jumps}
              change={(change) => changeSide(side, change)}
              call={call}
              shareWithAll={(url) => {
                call.share(url);
                for (const one of sides) changeSide(one, { view: 'meetingStage' });
              }}
            />
          ))
        )}
      </main>
    </div>
  );
}
