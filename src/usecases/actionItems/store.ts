import type { ActionItem } from '../../domain/actionItem.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Versioned } from '../pairPorts.ts';

/** Names an action item. */
export type ActionKey = { oneOnOneId: string; actionId: string };

/** Where action items are kept: each in the partition of its 1:1. */
export type ActionItemStore = KeyedStore<ActionKey, ActionItem> & {
  /**
   * Every open one, and those closed at or after `closedSince` (ISO 8601, UTC), in no particular order. One query,
   * whatever lies further back.
   */
  list(oneOnOneId: string, closedSince: string): Promise<Versioned<ActionItem>[]>;
  /** False when the stored version is no longer `etag`; true when it is gone, whoever took it away. */
  remove(key: ActionKey, etag: string): Promise<boolean>;
};
