import * as z from 'zod';
import { exportVersion } from '../../contract/exportFile.ts';

const item = z.looseObject({});

const earlier = z.looseObject({
  version: z.union([z.literal(1), z.literal(2)]),
  agenda: z.array(item),
  history: z.array(z.looseObject({ items: z.array(item).optional() })),
});

/**
 * An archive of an earlier version as one of today, for whoever took it along then; anything else as it is. It is
 * checked afterwards, like every archive.
 */
export function upgradeExport(content: unknown): unknown {
  const found = earlier.safeParse(content);
  if (!found.success) return content;
  const { version, agenda, history, ...rest } = found.data;
  // Version 1 knew topics only; before version 3 nobody knew who wrote.
  const asTopic = (one: object) => (version === 1 ? { ...one, update: null } : one);
  const asFiled = (one: object) => ({ ...asTopic(one), writtenBy: null });
  return {
    ...rest,
    version: exportVersion,
    agenda: agenda.map(asTopic),
    history: history.map(({ items, ...entry }) => (items ? { ...entry, items: items.map(asFiled) } : entry)),
  };
}
