import { useCallback, useEffect, useRef, useState } from 'react';
import { moveClock, readClock } from './shared/sandboxApi.ts';

type Reading = { time: number; at: number };

export type PageClock = {
  /** ISO 8601, UTC; null until the server has said it. */
  now: string | null;
  /** False while the server does not answer. */
  reachable: boolean;
  /** How often somebody has made it jump here: pages of the app begin anew then, in the time that it is now. */
  jumps: number;
  jump(to: { now: string } | { advance: string }): void;
};

/** The server's clock: asked every few seconds, since a script may move it too, and counted on in between. */
export function useSandboxClock(): PageClock {
  const reading = useRef<Reading | null>(null);
  const [now, setNow] = useState<string | null>(null);
  const [reachable, setReachable] = useState(true);
  const [jumps, setJumps] = useState(0);

  const follow = useCallback(async (answer: Promise<string>) => {
    try {
      reading.current = { time: Date.parse(await answer), at: performance.now() };
      setNow(timeAfter(reading.current));
      setReachable(true);
    } catch {
      setReachable(false);
    }
  }, []);

  useEffect(() => {
    void follow(readClock());
    const asking = setInterval(() => void follow(readClock()), 5_000);
    const counting = setInterval(() => reading.current && setNow(timeAfter(reading.current)), 1_000);
    return () => {
      clearInterval(asking);
      clearInterval(counting);
    };
  }, [follow]);

  const jump: PageClock['jump'] = useCallback(
    (to) => void follow(moveClock(to)).then(() => setJumps((before) => before + 1)),
    [follow],
  );
  return { now, reachable, jumps, jump };
}

function timeAfter({ time, at }: Reading): string {
  return new Date(time + performance.now() - at).toISOString();
}
