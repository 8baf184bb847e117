import type { Feature } from '../domain/connection.ts';

/** What each feature asks of Microsoft, and no more. */
export const scopesOf: Record<Feature, readonly string[]> = {
  /** Times, organiser and join address of meetings, not their content; and the person's own time zone and working hours. */
  calendar: ['Calendars.ReadBasic', 'MailboxSettings.Read'],
  toDo: ['Tasks.ReadWrite'],
  people: ['User.Read'],
  /** The person's own photo; nobody else's. */
  photo: ['User.Read'],
};

/** Scopes as the token endpoint takes them. */
export function fullScopes(feature: Feature): string[] {
  return scopesOf[feature].map((scope) => `https://graph.microsoft.com/${scope}`);
}
