/** A stretch of a text; `href` where it is an address that may be opened. */
export type LinkedText = { text: string; href: string | null };

/** What begins like an address, up to white space and what ends a sentence. */
const address =
  /(?<![\p{L}\p{N}:+.-])((?:https?:\/\/|mailto:|msteams:)[^\s<>"“”«»]+[^\s<>"“”«».,;:!?)\]}'’])/giu;

/**
 * A text with its addresses set apart: of the web, of mail, and deep links of Teams. Nothing else of it opens: no other
 * scheme, and none with a user name before its host, which leads elsewhere than it reads. All stretches together are the
 * text again.
 */
export function linksIn(text: string): LinkedText[] {
  const stretches: LinkedText[] = [];
  for (const [place, part] of text.split(address).entries()) {
    const isLink = place % 2 === 1 && opens(part);
    const last = stretches.at(-1);
    if (!isLink && last?.href === null) last.text += part;
    else if (part !== '') stretches.push({ text: part, href: isLink ? part : null });
  }
  return stretches;
}

/** Characters that turn the direction of a text, or are not seen: an address with one reads otherwise than it leads. */
const hidden = /[\p{Cc}\p{Cf}\\]/u;

function opens(text: string): boolean {
  if (hidden.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, host } = new URL(text);
  if (protocol === 'mailto:') return /^mailto:[^@?\s]+@[^@?\s]+\.[^@?\s]+(?:\?|$)/iu.test(text);
  if (protocol === 'msteams:') return /^msteams:(?:\/\/teams\.microsoft\.com)?\/l\//iu.test(text);
  return (protocol === 'https:' || protocol === 'http:') && host !== '' && username === '' && password === '';
}

/** What an address is called where there is little room: its host, or to whom it writes. @param href of `linksIn` */
export function nameOfLink(href: string): string {
  const { protocol, host, pathname } = new URL(href);
  if (protocol === 'msteams:') return 'Teams';
  return protocol === 'mailto:' ? pathname : host.replace(/^www\./u, '');
}

/** Does it lead to a message in Teams? */
export function isTeamsMessage(href: string): boolean {
  const { protocol, host, pathname } = new URL(href);
  const path = protocol === 'msteams:' ? pathname.replace(/^\/\/teams\.microsoft\.com/u, '') : pathname;
  const isTeams = protocol === 'msteams:' || /^teams\.(?:cloud\.)?microsoft(?:\.com)?$/u.test(host);
  return isTeams && path.startsWith('/l/message/');
}
