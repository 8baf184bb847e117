import { join } from 'node:path';
import * as z from 'zod';
import { type AppPackage, readPackage } from '../../appPackage/content/readPackage.ts';

export const folder = join(import.meta.dirname, '../../appPackage');

export const values = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  AAD_APP_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_ID: '33333333-3333-4333-8333-333333333333',
  TAB_DOMAIN: 'opener.example.com',
  TAB_ENDPOINT: 'https://opener.example.com',
  APP_NAME_SUFFIX: '',
};

const json = z.json();

/** The package with one text of its manifest or of a language replaced, which must stand there. */
export function withFault(file: string, text: string, instead: string): AppPackage {
  const { manifest, files } = readPackage(folder, values).appPackage;
  const old = file === 'manifest' ? JSON.stringify(manifest) : Buffer.from(files.get(file) ?? []).toString();
  if (!old.includes(text)) throw new Error(`${file} has no ${text}`);
  const changed = old.replace(text, instead);
  return file === 'manifest'
    ? { manifest: json.parse(JSON.parse(changed)), files }
    : { manifest, files: new Map([...files, [file, Buffer.from(changed)]]) };
}

/** The package with another picture for an icon. */
export function withIcon(name: 'color' | 'outline', png: Uint8Array): AppPackage {
  const { manifest, files } = readPackage(folder, values).appPackage;
  return { manifest, files: new Map([...files, [`icons/${name}.png`, png]]) };
}
