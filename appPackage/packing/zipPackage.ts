import { type Zippable, zipSync } from 'fflate';
import { type AppPackage, asFile } from '../content/readPackage.ts';

/**
 * Local fields of a moment, as a zip holds them: the same in every time zone. The earliest that the format knows is
 * 1980.
 */
const oneMoment = new Date(2020, 0, 1);

/** The package as Teams takes it. The same content gives the same bytes, whenever and wherever it is made. */
export function zipPackage({ manifest, files }: AppPackage): Uint8Array {
  const entries: [string, Uint8Array][] = [
    ['manifest.json', asFile(manifest)],
    ...[...files].sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
  // A plain file of nobody in particular: what the disk says of owners and rights stays out of it.
  const options = { mtime: oneMoment, os: 0, attrs: 0, level: 9 } as const;
  const zippable: Zippable = Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, options]]));
  return zipSync(zippable);
}
