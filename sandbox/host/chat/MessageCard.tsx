import { useEffect, useRef } from 'react';
import * as z from 'zod/mini';
import type { ChatMessage } from '../../chats/chat.ts';
import { CardView } from './CardView.tsx';
import { cardKeyOf } from './cardViews.ts';
import type { CardPress } from './drawCard.ts';
import type { CardActions } from './useCardActions.ts';
import { useSeen } from './useSeen.ts';

type Props = {
  chatId: string;
  message: ChatMessage;
  card: unknown;
  /** Teams' id of who looks: cards name by it for whom they are made anew. */
  userId: string;
  actions: CardActions;
  openLink: (url: string) => void;
};

const refresh = z.object({
  refresh: z.object({
    action: z.object({ verb: z.string(), data: z.optional(z.record(z.string(), z.unknown())) }),
    userIds: z.array(z.string()),
  }),
});

/** The card of a message as this person sees it: as posted, made anew for them, or as it was answered. */
export function MessageCard({ chatId, message, card, userId, actions, openLink }: Props) {
  const state = actions.states.get(cardKeyOf(chatId, message));
  const { press } = actions;
  const read = refresh.safeParse(card);
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  const isForMe = read.success && read.data.refresh.userIds.includes(userId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per version of the message, not per rendering
  useEffect(() => {
    if (!read.success || !isForMe || !isSeen) return;
    const { verb, data = {} } = read.data.refresh.action;
    void press(chatId, message, { type: 'refresh', verb, data });
  }, [chatId, message.id, message.editedAt, isForMe, isSeen, press]);

  const onPress = (pressed: CardPress) =>
    pressed.type === 'Action.OpenUrl' ? openLink(pressed.url) : void press(chatId, message, pressed);

  return (
    <div ref={place} className="message-card">
      <CardView card={state?.card ?? card} busy={state?.busy ?? false} onPress={onPress} />
      {state?.note ? (
        <p className="card-note" role="status" data-failed={state.note.failed}>
          {state.note.text}
        </p>
      ) : null}
    </div>
  );
}
