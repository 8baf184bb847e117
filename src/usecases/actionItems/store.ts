import type { ActionItem } from '../../domain/actionItem.ts';
import type { Versioned } from '../ports.ts';

/** Where action items are kept: each in the partition of its 1:1. */
export type ActionItemStore = {
  read(oneOnOneId: string, id: string): Promise<Versioned<ActionItem> | null>;
  /** null when one with this id is already there. */
  create(oneOnOneId: string, item: ActionItem): Promise<Versioned<ActionItem> | null>;
  /** null when the stored version is no longer `etag`. */
  replace(oneOnOneId: string, item: ActionItem, etag: string): Promise<Versioned<ActionItem> | null>;
  /**
   * Every open one, and those closed at or after `closedSince` (ISO 8601, UTC), in no particular order. One query,
   * whatever lies further back.
   */
  list(oneOnOneId: string, closedSince: string): Promise<Versioned<ActionItem>[]>;
};
