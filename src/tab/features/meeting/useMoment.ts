import { useEffect, useState } from 'react';
import { type MeetingMoment, meetingMoment } from '../../../domain/meetingMoment.ts';
import { usePanel } from '../../shared/session/panel.tsx';

/** Milliseconds between two looks at the clock: minutes are shown. */
const lookAgainAfter = 10_000;

/** Where in their meeting the two are, kept up to date. */
export function useMoment(): MeetingMoment {
  const { view, now } = usePanel();
  const [, look] = useState(0);
  useEffect(() => {
    if (view.running === null) return;
    const timer = setInterval(() => look((count) => count + 1), lookAgainAfter);
    return () => clearInterval(timer);
  }, [view.running]);
  return meetingMoment(view.running, now());
}
