import { checkPackage } from '../checks/checkPackage.ts';
import type { Values } from '../content/placeholders.ts';
import { readPackage } from '../content/readPackage.ts';
import { zipPackage } from './zipPackage.ts';

export type Packed = { zip: Uint8Array; faults: [] } | { zip: null; faults: string[] };

/** Stand for what has no value yet, so that one run shows every fault there is. */
const instead: Values = {
  TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
  AAD_APP_CLIENT_ID: '00000000-0000-4000-8000-000000000002',
  BOT_ID: '00000000-0000-4000-8000-000000000003',
  TAB_DOMAIN: 'opener.example.com',
  TAB_ENDPOINT: 'https://opener.example.com',
  APP_NAME_SUFFIX: '',
};

/**
 * Makes the app package of one environment, or says everything that keeps it from being made.
 * @param named the environment as a person calls it, for the faults
 */
export async function pack(folder: string, values: Values, named: string): Promise<Packed> {
  const { missing, appPackage } = readPackage(folder, values, instead);
  const faults = [
    ...missing.map(
      (name) => `${name} has no value in ${named}. "atk provision" writes it; see docs/deploy.md.`,
    ),
    ...(await checkPackage(appPackage)),
  ];
  return faults.length > 0 ? { zip: null, faults } : { zip: zipPackage(appPackage), faults: [] };
}
