import { connectionsEn } from '../../../locales/en/connections.ts';
import { laterStrings } from '../laterStrings.ts';

/** The words about connections for a locale such as `de-at`: in its language, or in English. */
export const connectionsStringsFor = laterStrings('connections', connectionsEn);
