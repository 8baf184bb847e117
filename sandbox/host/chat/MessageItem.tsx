import type { ChatMessage } from '../../chats/chat.ts';
import { people } from '../../world/world.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { HostOpenerMark } from '../shared/OpenerMark.tsx';
import type { HostPlace } from '../shared/place.ts';
import { chatTimeOf } from '../shared/times.ts';
import { MessageCard } from './MessageCard.tsx';
import { MessageMenu } from './MessageMenu.tsx';
import { MessageText } from './MessageText.tsx';
import type { CardActions } from './useCardActions.ts';

type Props = {
  chatId: string;
  message: ChatMessage;
  place: HostPlace;
  /** Does the one above come from the same person at about the same time? */
  continues: boolean;
  actions: CardActions;
  runAction: (commandId: string, message: ChatMessage) => void;
  openLink: (url: string) => void;
};

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** One message in a chat. */
export function MessageItem(props: Props) {
  const { chatId, message, place, continues, actions, runAction, openLink } = props;
  const { from, sentAt, attachments, editedAt, deleted } = message;
  if (from === 'teams') return <p className="message-teams">{message.text}</p>;
  const isOwn = from === place.person.key;
  const name = isOwn ? 'You' : from === 'opener' ? 'Opener' : people[from].name;
  const time = chatTimeOf(sentAt, place.now);
  const cards = attachments.filter(({ contentType }) => contentType === adaptiveCard);
  return (
    <article
      className="message"
      aria-label={`${name}, ${time}`}
      data-own={isOwn}
      data-continues={continues}
      data-cards={cards.length > 0}
    >
      {isOwn || continues ? null : <Sender from={from} />}
      {continues ? null : (
        <p className="message-head">
          {isOwn ? null : <span className="message-name">{name}</span>}
          <time dateTime={sentAt}>{time}</time>
          {editedAt && !deleted && from !== 'opener' ? <span>Edited</span> : null}
        </p>
      )}
      <div className="message-body" data-deleted={deleted}>
        {deleted ? <p className="message-text">This message has been deleted.</p> : null}
        <MessageText message={message} />
        {cards.map(({ content }) => (
          <MessageCard
            key={message.id}
            chatId={chatId}
            message={message}
            card={content}
            userId={`29:${place.person.key}`}
            actions={actions}
            openLink={openLink}
          />
        ))}
        {deleted ? null : (
          <MessageMenu
            about={`the message of ${isOwn ? 'you' : name}, ${time}`}
            onChoose={(commandId) => runAction(commandId, message)}
          />
        )}
      </div>
    </article>
  );
}

function Sender({ from }: { from: Exclude<ChatMessage['from'], 'teams'> }) {
  if (from !== 'opener') return <Avatar person={people[from]} size={28} />;
  return (
    <span className="message-app" aria-hidden>
      <HostOpenerMark />
    </span>
  );
}
