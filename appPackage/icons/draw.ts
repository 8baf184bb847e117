import { writeFileSync } from 'node:fs';
import { drawIcon, type IconName, iconSizes } from './drawIcon.ts';

/** `npm run icons`: writes the PNGs that the package carries. They are kept in git, for the Agents Toolkit packs files. */
for (const name of Object.keys(iconSizes) as IconName[]) {
  writeFileSync(new URL(`./${name}.png`, import.meta.url), drawIcon(name));
}
