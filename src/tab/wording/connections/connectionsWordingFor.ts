import { type ConnectionsWording, connectionsEn } from './en.ts';

const catalogs: Readonly<Record<string, ConnectionsWording>> = { en: connectionsEn };

/** The words about connections for a locale such as `de-at`: its language, or English while we do not speak it. */
export function connectionsWordingFor(locale: string): ConnectionsWording {
  return catalogs[locale.split('-')[0]?.toLowerCase() ?? ''] ?? connectionsEn;
}
