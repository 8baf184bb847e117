import type { Lead } from '../../domain/reminders/settings.ts';

const nths: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  [-1]: 'last',
};

/** Every word about when the two meet and how they are reminded. Apart from the panel's, because it is fetched later. */
export const cadenceEn = {
  menu: {
    nextOne: 'Reschedule or skip',
    change: 'Change when you meet',
    set: 'Set when you meet',
    reminders: 'My reminders',
  },
  /** Days are the names of weekdays in this language. */
  rule: {
    weeks: (count: number, day: string) => {
      if (count === 1) return `every ${day}`;
      return count === 2 ? `every second ${day}` : `every ${count} weeks on ${day}`;
    },
    month: (nth: number, day: string) => `on the ${nths[nth] ?? ''} ${day} of each month`,
    at: (rule: string, time: string) => `${rule} at ${time}`,
  },
  suggestion: {
    text: (when: string) => `You seem to meet ${when}. Use this?`,
    use: 'Use this',
    using: 'Saving …',
    other: 'Set another time',
  },
  form: {
    title: 'When do you meet?',
    both: 'For both of you. Replaces any single meeting you moved or cancelled.',
    unknownRule: 'You meet by a rule that this form does not know. Saving replaces it.',
    repeats: 'Repeats',
    repeat: {
      week: 'Every week',
      secondWeek: 'Every second week',
      weeks: 'Every few weeks',
      month: 'Every month',
    },
    weeks: 'Weeks from one to the next',
    nth: 'Which one of the month',
    nths,
    weekday: 'Day',
    first: 'First time',
    time: 'Time',
    minutes: 'Minutes',
    zone: 'Time zone',
    zoneHint: 'Type a city, such as Berlin',
    preview: 'You then meet',
    inZone: (city: string) => `${city} time`,
    save: 'Save',
    saving: 'Saving …',
    saved: (when: string) => `You meet ${when}.`,
    faults: {
      weeks: 'Choose a number of weeks from 1 to 52.',
      time: 'Choose a time.',
      minutes: 'Choose a length from 5 to 480 minutes.',
      zone: 'There is no such time zone. Type a city, such as Berlin, and choose it from the list.',
    },
  },
  one: {
    title: 'Your next meeting',
    planned: (when: string) => `Now: ${when}`,
    none: 'No meeting is planned.',
    date: 'New date',
    time: 'New time',
    passed: 'Choose a date and time that are still to come.',
    calendarStays: 'Your calendar is not changed.',
    move: 'Reschedule',
    callOff: 'Skip this one',
    asPlanned: 'Back to its usual time',
    cancelled: 'Skipped',
    undo: 'Undo',
    takeBackOf: (when: string) => `Undo: ${when}`,
    nowMoved: (when: string) => `Moved to ${when}`,
    nowOff: (when: string) => `Skipped: ${when}`,
    nowPlanned: 'It is as planned again.',
  },
  reminders: {
    title: 'My reminders',
    of: (name: string) => `For your 1:1 with ${name}. Only yours; ${name} sets their own.`,
    unset: 'Nothing is sent to you yet: Opener does not know what time it is for you. Check and save.',
    muted: 'Pause reminders for this 1:1',
    lead: 'Send my brief',
    leads: {
      dayBefore: 'The day before, at 16:00',
      morning: 'That morning, at 8:30',
      hour: 'An hour before',
      quarter: '15 minutes before',
    } satisfies Record<Lead, string>,
    quiet: 'Quiet hours',
    worked: (days: string, hours: string) => `Your working hours in Outlook: ${days}, ${hours}.`,
    workedHold: 'Nothing comes outside of them.',
    ownHold: 'Your own quiet hours hold instead, and nothing comes on other days.',
    useWorked: 'Use the working hours',
    from: 'From',
    to: 'Until',
    language: 'Language',
    save: 'Save',
    saving: 'Saving …',
    saved: 'Saved.',
    loading: 'Fetching your reminders …',
    notFetched: 'Your reminders could not be fetched.',
    faults: {
      quiet: 'Leave at least one hour of the day that is not quiet.',
      zone: 'There is no such time zone. Type a city, such as Berlin, and choose it from the list.',
    },
  },
};

export type CadenceStrings = typeof cadenceEn;
