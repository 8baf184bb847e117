import { CalendarLtrRegular, ClockRegular } from '@fluentui/react-icons';
import { MeetingControls } from './MeetingControls.tsx';
import type { PageChoice } from './shared/choice.ts';
import { chatDayOf, dayAndTimeOf } from './shared/times.ts';
import { type Situation, situationOf, situations } from './situations.ts';
import type { MeetingCall } from './useCall.ts';
import type { PageClock } from './useSandboxClock.ts';

type Props = {
  choice: PageChoice;
  goTo: (situation: Situation) => void;
  clock: PageClock;
  /** ISO 8601; null until the time is known. */
  nextStart: string | null;
  call: MeetingCall;
};

/** The sandbox's own controls: what this page is, who meets, and what time it is. */
export function SandboxBar({ choice, goTo, clock, nextStart, call }: Props) {
  return (
    <header className="bar">
      <img className="bar-logo" src="/sandbox/host/icon.svg" alt="" width="28" height="28" />
      <h1 className="bar-title">
        Opener sandbox
        <span className="bar-promise">Nothing leaves this computer</span>
      </h1>
      <SituationPicker choice={choice} goTo={goTo} />
      <MeetingControls key={choice.meeting} meetingKey={choice.meeting} call={call} />
      <ClockControls clock={clock} nextStart={nextStart} />
      <a className="bar-link" href="/sandbox/readme" target="_blank" rel="noreferrer">
        Read me
      </a>
      {clock.reachable ? null : (
        <p className="bar-alarm" role="alert">
          The sandbox server does not answer. Is <code>npm start</code> still running?
        </p>
      )}
    </header>
  );
}

function SituationPicker({ choice, goTo }: Pick<Props, 'choice' | 'goTo'>) {
  const chosen = situationOf(choice);
  return (
    <select
      className="bar-select"
      aria-label="Who meets"
      value={chosen}
      onChange={({ target }) => {
        const situation = situations[Number(target.value)];
        if (situation) goTo(situation);
      }}
    >
      {chosen === -1 ? <option value={-1}>As the address says</option> : null}
      {situations.map(({ label }, index) => (
        <option key={label} value={index}>
          {label}
        </option>
      ))}
    </select>
  );
}

function ClockControls({ clock, nextStart }: Pick<Props, 'clock' | 'nextStart'>) {
  return (
    <fieldset className="bar-group bar-clock">
      <legend className="unseen">Sandbox clock</legend>
      <ClockRegular aria-hidden className="bar-clock-icon" />
      <time className="bar-time" dateTime={clock.now ?? ''}>
        {clock.now ? dayAndTimeOf(clock.now) : '…'}
      </time>
      <button type="button" onClick={() => clock.jump({ advance: '10 minutes' })}>
        +10 min
      </button>
      <button type="button" onClick={() => clock.jump({ advance: '1 day' })}>
        +1 day
      </button>
      {nextStart ? (
        <button type="button" className="bar-next" onClick={() => clock.jump({ now: nextStart })}>
          <CalendarLtrRegular aria-hidden />
          Next meeting, {chatDayOf(nextStart)}
        </button>
      ) : null}
    </fieldset>
  );
}
