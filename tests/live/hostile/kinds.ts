import type { Kind } from './kind.ts';
import { dearKinds } from './kinds/dear.ts';
import { fieldKinds } from './kinds/fields.ts';
import { floodKinds } from './kinds/floods.ts';
import { itemKinds } from './kinds/items.ts';
import { nameKinds } from './kinds/names.ts';
import { structureKinds } from './kinds/structures.ts';
import { textKinds } from './kinds/texts.ts';

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
