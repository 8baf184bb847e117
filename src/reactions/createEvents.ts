import { runCaught } from '../platform/later.ts';
import type { DomainEvent, Publish, Reaction } from '../usecases/events.ts';

export type Events = {
  publish: Publish;
  /** From now on these follow from each event, in this order, each by itself. */
  subscribe(reactions: readonly Reaction[]): void;
};

/**
 * The events of this process. Who publishes knows nothing of what follows, so either may be made first. A reaction
 * that fails costs itself: neither the publisher nor another reaction hears of it.
 */
export function createEvents(failed: (error: unknown, event: DomainEvent) => void): Events {
  const subscribed: Reaction[] = [];
  return {
    publish(event) {
      const onError = (error: unknown) => failed(error, event);
      for (const reaction of subscribed) runCaught(() => reaction(event), onError);
    },
    subscribe(reactions) {
      subscribed.push(...reactions);
    },
  };
}
