import { useCallback, useMemo, useState } from 'react';
import type { PersonKey } from '../world/world.ts';

/** How somebody takes part in the call; everybody in it sees the same. */
export type Participation = { mic: boolean; camera: boolean; hand: boolean; present: boolean };

export type MeetingCall = {
  of(person: PersonKey): Participation;
  toggle(person: PersonKey, what: keyof Participation): void;
  /** The page that is shared to everybody's stage; null while none is. */
  shared: string | null;
  share(url: string | null): void;
};

const atFirst: Participation = { mic: true, camera: true, hand: false, present: true };

/** @param onPresence called when somebody comes into the call or leaves it */
export function useCall(onPresence: (person: PersonKey, present: boolean) => void): MeetingCall {
  const [all, setAll] = useState<Partial<Record<PersonKey, Participation>>>({});
  const [shared, share] = useState<string | null>(null);

  const toggle = useCallback(
    (person: PersonKey, what: keyof Participation) => {
      const one = all[person] ?? atFirst;
      setAll({ ...all, [person]: { ...one, [what]: !one[what] } });
      if (what === 'present') onPresence(person, !one.present);
    },
    [all, onPresence],
  );

  return useMemo(
    () => ({ of: (person) => all[person] ?? atFirst, toggle, shared, share }),
    [all, toggle, shared],
  );
}
