/** Tells an operator that Microsoft Graph answered in another shape than documented: what it was, never what it said. */
export type Report = (
  kind: 'page' | 'calendarEvent' | 'mailboxSettings' | 'workingHours' | 'manager' | 'photo' | 'list' | 'task',
) => void;
