import type { ActionItemView } from '../contract/actionItems.ts';
import type { ActionItem } from '../domain/actionItem.ts';
import type { Versioned } from '../usecases/pairPorts.ts';

/** An action item as its route answers with it; the route's schema names what leaves the server. */
export function toActionItemView({ value, etag }: Versioned<ActionItem>): ActionItemView {
  const { source } = value;
  return { ...value, source: source.kind, link: source.kind === 'message' ? source.link : null, etag };
}
