import { Fragment } from 'react';
import type { ChatMessage } from '../../chats/chat.ts';
import { markdownHtml } from './markdownHtml.ts';

/** What a message says: people's words as they typed them, bots' as Markdown. */
export function MessageText({ message }: { message: Pick<ChatMessage, 'text' | 'format'> }) {
  if (message.text === '') return null;
  if (message.format === 'markdown') {
    return (
      <div
        className="message-text"
        data-markdown
        // biome-ignore lint/security/noDangerouslySetInnerHtml: markdownHtml escapes all that was written
        dangerouslySetInnerHTML={{ __html: markdownHtml(message.text) }}
      />
    );
  }
  return <p className="message-text">{withMentions(message.text)}</p>;
}

function withMentions(text: string) {
  return text.split(/(<at>.+?<\/at>)/).map((part, index) => {
    const name = /^<at>(.+)<\/at>$/.exec(part)?.[1];
    // The parts of one text never change places.
    const key = `${index} ${part}`;
    return name ? (
      <span key={key} className="mention">
        {name}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
