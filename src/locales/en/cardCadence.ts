/** Every word about setting when the two meet, in English. */
export const cardCadenceEn = {
  set: 'Set when you meet',
  change: 'Change when you meet',
  source: {
    calendar: 'From the calendar. It shows what is moved and called off, so there is nothing to set here.',
    details: 'From the meeting in Teams.',
  },
  both: 'For both of you. Replaces any single meeting you moved or cancelled.',
  unknownRule: 'You meet by a rule that this form does not know. Saving replaces it.',
  repeats: 'Repeats',
  everyWeeks: (count: number) => {
    if (count === 1) return 'Every week';
    return count === 2 ? 'Every second week' : `Every ${count} weeks`;
  },
  nthOfMonth: {
    '1': 'Every month, the first such day',
    '2': 'Every month, the second such day',
    '3': 'Every month, the third such day',
    '4': 'Every month, the fourth such day',
    '-1': 'Every month, the last such day',
  } as Readonly<Record<string, string>>,
  weekday: 'Day',
  from: 'First time on or after (empty: as soon as it comes round)',
  time: 'Time',
  minutes: 'Minutes',
  zone: 'Time zone (a city, such as Berlin)',
  required: 'This must not be empty.',
  save: 'Save',
  saved: 'When you meet is saved.',
  faults: {
    repeats: 'Choose how often you meet. Nothing was changed.',
    from: 'The first time must be a date within a year from now. Nothing was changed.',
    time: 'Choose a time of day. Nothing was changed.',
    minutes: 'Choose how many minutes you meet, from 5 to 480. Nothing was changed.',
    zone: 'There is no such time zone, so nothing was changed. Write a city, such as Berlin, or Europe/Berlin.',
  },
};

export type CardCadenceStrings = typeof cardCadenceEn;
