import { meetings, type PersonKey, people } from '../world/world.ts';
import { ParticipantTile } from './ParticipantTile.tsx';
import type { View } from './shared/choice.ts';
import type { HostPlace } from './shared/place.ts';
import { type FrameBasis, TabFrame } from './shared/TabFrame.tsx';
import type { MeetingCall } from './useCall.ts';

type Props = {
  place: HostPlace;
  person: PersonKey;
  call: MeetingCall;
  frame: FrameBasis;
  view: View;
  starts: string;
};

/** The call itself: the others large, oneself small; or the app on the stage, with everybody small above. */
export function CallStage({ place, person, call, frame, view, starts }: Props) {
  const others = present(place, call).filter((key) => key !== person);
  const isShared = view === 'meetingStage';
  return (
    <div className="stage" data-shared={isShared}>
      <div className="stage-others" data-count={others.length}>
        {others.map((key) => (
          <ParticipantTile key={key} person={people[key]} participation={call.of(key)} />
        ))}
        {others.length === 0 ? <p className="stage-alone">Waiting for others to join</p> : null}
      </div>
      <div className="stage-self">
        <ParticipantTile person={people[person]} participation={call.of(person)} isSelf />
      </div>
      {isShared ? (
        <div className="stage-shared">
          <TabFrame
            key={`${call.shared} ${starts}`}
            frame={frame}
            frameContext="meetingStage"
            title={`Opener on the stage for ${place.person.name}`}
            {...(call.shared ? { url: call.shared } : {})}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Everybody the meeting is for who has not left it. Somebody who only looks in is seen by nobody. */
function present(place: HostPlace, call: MeetingCall): PersonKey[] {
  const meeting = meetings.find(({ key }) => key === place.meeting.key);
  return (meeting?.members ?? []).filter((key) => call.of(key).present);
}
