import { commonShapes, type DateShape } from './dateFormat.ts';

const { day } = commonShapes;
const wholeDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const wholeMoment = { ...wholeDay, hour: 'numeric', minute: '2-digit' } as const;

/** How days and times are shown; the examples are as Britain writes them. What is due carries its weekday. */
export const shapes = {
  ...commonShapes,
  /** `Fri 27 Mar` */
  weekdayAndDay: { weekday: 'short', ...day },
  /** `Friday 27 March` */
  wholeDay,
  /** `Friday 27 March at 10:00` */
  wholeMoment,
  /** `Friday 27 March at 10:00 CET` */
  namedMoment: { ...wholeMoment, timeZoneName: 'short' },
  /** `9:00` */
  hours: { hour: 'numeric', minute: '2-digit' },
  /** `Fri` */
  weekday: { weekday: 'short' },
  /** `Friday` */
  wholeWeekday: { weekday: 'long' },
  /** `March 2026` */
  month: { month: 'long', year: 'numeric' },
  /** `Mar 2026`: a year of two digits would read as a day. */
  shortMonth: { month: 'short', year: 'numeric' },
  /** `M` */
  monthLetter: { month: 'narrow' },
} as const satisfies Record<string, DateShape>;
