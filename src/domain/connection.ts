/** What a person may connect of their own Microsoft account, each by itself. */
export const features = ['calendar', 'toDo', 'people', 'photo'] as const;

export type Feature = (typeof features)[number];

/** How a connection stands for one person. */
export const connectionStates = [
  /** This installation has no connection to Microsoft Graph. */
  'notHere',
  /** The person has not turned it on. */
  'off',
  'connected',
  /** Microsoft asks the person first: never asked, taken back, or to be asked again. */
  'consentNeeded',
  /** Their organisation does not allow it. */
  'refused',
  /** Microsoft does not answer now. */
  'unavailable',
] as const;

export type ConnectionState = (typeof connectionStates)[number];
