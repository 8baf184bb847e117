import * as z from 'zod';
import { archiveVersion } from '../../contract/archive.ts';

const firstVersion = z.looseObject({
  version: z.literal(1),
  agenda: z.array(z.looseObject({})),
  history: z.array(z.looseObject({ items: z.array(z.looseObject({})).optional() })),
});

/**
 * An archive of an earlier version as one of today, for whoever took it along then; anything else as it is. It is
 * checked afterwards, like every archive.
 */
export function upgradeArchive(content: unknown): unknown {
  const first = firstVersion.safeParse(content);
  if (!first.success) return content;
  const { agenda, history, ...rest } = first.data;
  const asTopic = (item: object) => ({ ...item, update: null });
  return {
    ...rest,
    version: archiveVersion,
    agenda: agenda.map(asTopic),
    history: history.map(({ items, ...entry }) => (items ? { ...entry, items: items.map(asTopic) } : entry)),
  };
}
