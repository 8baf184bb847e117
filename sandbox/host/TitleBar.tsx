import { WifiOffRegular } from '@fluentui/react-icons';
import { Avatar } from './shared/Avatar.tsx';
import type { HostPlace } from './shared/place.ts';
import { timeOf, weekdayAndTimeOf } from './shared/times.ts';

/** The window's title bar: which meeting, whose Teams, what time. */
export function TitleBar({ place, cut }: { place: HostPlace; cut: boolean }) {
  const { meeting, occurrence, person, now } = place;
  return (
    <header className="title-bar">
      <span className="title-mark" aria-hidden>
        T
      </span>
      <h3 className="title-meeting">
        {meeting.title}
        <span className="title-when">
          {weekdayAndTimeOf(occurrence.start)}–{timeOf(occurrence.end)}
        </span>
      </h3>
      {cut ? (
        <span className="title-cut" role="status">
          <WifiOffRegular aria-hidden /> No network
        </span>
      ) : null}
      <time className="title-time" dateTime={now}>
        {timeOf(now)}
      </time>
      <Avatar person={person} size={24} />
    </header>
  );
}
