import type { ChatMessage } from '../chats/chat.ts';

/** What a person wrote as Teams hands it on: HTML with mentions as spans. */
export function htmlOf({ text, mentions }: Pick<ChatMessage, 'text' | 'mentions'>): string {
  let next = 0;
  const html = escaped(text)
    .replace(/&lt;at&gt;(.+?)&lt;\/at&gt;/g, (whole, name: string) =>
      next < mentions.length ? mentionSpan(name, next++) : whole,
    )
    .replaceAll('\n', '<br>');
  return `<p>${html}</p>`;
}

function mentionSpan(name: string, number: number): string {
  return `<span itemtype="http://schema.skype.com/Mention" itemscope itemid="${number}">${name}</span>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
