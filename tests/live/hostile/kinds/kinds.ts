import type { Kind } from '../kind.ts';
import { dearKinds } from './dear.ts';
import { fieldKinds } from './fields.ts';
import { floodKinds } from './floods.ts';
import { itemKinds } from './items.ts';
import { nameKinds } from './names.ts';
import { structureKinds } from './structures.ts';
import { textKinds } from './texts.ts';

/** Everything that is tried; `HOSTILE_KIND=words` narrows it to the kinds with these words in their name. */
export const kinds: readonly Kind[] = [
  ...nameKinds,
  ...fieldKinds,
  ...itemKinds,
  ...textKinds,
  ...structureKinds,
  ...dearKinds,
  ...floodKinds,
].filter(({ name }) => name.includes(process.env.HOSTILE_KIND ?? ''));
