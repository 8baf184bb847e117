import { use, useState } from 'react';
import { Failure } from '../../../contract/errors.ts';
import { languageOf } from '../../../domain/language.ts';
import { parseTimeZone } from '../../../domain/parseTimeZone.ts';
import { quietHours } from '../../../domain/quietHours.ts';
import {
  type ReminderSettings,
  reminderSettings,
  usualSettings,
} from '../../../domain/reminders/settings.ts';
import { useServices } from '../../shared/services/services.tsx';
import { LocaleContext } from '../../strings/strings.tsx';
import { useChangeUpcoming } from './useChangeAhead.ts';

export type RemindersDraft = ReturnType<typeof useRemindersDraft>;

/**
 * Somebody's settings as they are being changed: what they chose so far, on top of what is stored; the usual ones of
 * this device where nothing is.
 */
export function useRemindersDraft(oneOnOneId: string, stored: ReminderSettings | null) {
  const locale = use(LocaleContext);
  const ownZone = useServices().zone();
  const [changes, setChanges] = useState<Partial<ReminderSettings>>({});
  const [fault, setFault] = useState<'quiet' | 'zone' | null>(null);
  const change = useChangeUpcoming(oneOnOneId);
  const settings = { ...(stored ?? usualSettings(ownZone)), ...changes };
  return {
    settings,
    /** What they are reminded in: as long as they choose none, it is what their Teams speaks. */
    language: settings.language ?? languageOf(locale),
    fault,
    failure: change.error instanceof Failure ? change.error : null,
    state: change.isPending ? ('saving' as const) : change.isSuccess ? ('saved' as const) : ('open' as const),
    change(next: Partial<ReminderSettings>) {
      setFault(null);
      change.reset();
      setChanges((before) => ({ ...before, ...next }));
    },
    save() {
      if (change.isPending) return;
      const zone = parseTimeZone(settings.zone);
      if (zone === null) return setFault('zone');
      if (!quietHours.safeParse(settings.quietHours).success) return setFault('quiet');
      const whole = reminderSettings.parse({ ...settings, zone });
      change.mutate((api, id) => api.changeSettings(id, whole), { onSuccess: () => setChanges({}) });
    },
  };
}
