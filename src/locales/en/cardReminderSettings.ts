import type { Lead } from '../../domain/reminders/settings.ts';

/** Every word about how somebody is reminded, in English. */
export const reminderSettingsEn = {
  title: 'My reminders',
  elsewhere: 'Your own reminders: write "settings" in your private chat with Opener.',
  unset: 'Nothing is sent to you yet: Opener does not know what time it is for you. Check and save.',
  reminded: 'Reminders of this 1:1',
  yes: 'Send them',
  no: 'Send none',
  lead: 'Send my brief',
  leads: {
    dayBefore: 'The day before, at 16:00',
    morning: 'That morning, at 8:30',
    hour: 'An hour before',
    quarter: '15 minutes before',
  } satisfies Record<Lead, string>,
  from: 'Nothing comes from',
  to: 'until',
  zone: 'Time zone (a city, such as Berlin)',
  required: 'This must not be empty.',
  save: 'Save',
  saved: 'Your reminders are saved.',
  faults: {
    zone: 'There is no such time zone, so nothing was changed. Write a city, such as Berlin, or Europe/Berlin.',
    quiet: 'Quiet hours need a start and an end, and must leave an hour of the day. Nothing was changed.',
  },
};

export type ReminderSettingsStrings = typeof reminderSettingsEn;
