/** How one meeting's join addresses are told apart, however each of Teams and Graph wrote it; null for no address. */
export function joinKeyOf(joinUrl: string): string | null {
  if (!URL.canParse(joinUrl)) return null;
  const { hostname, pathname, searchParams } = new URL(joinUrl);
  const thread = threadIn(joinUrl);
  if (thread !== null) return thread;
  // The short addresses: a number, and a pass code that may be left out.
  const [, number] = /^\/meet\/(\d+)$/.exec(pathname) ?? [];
  if (number) return `meet ${number}`;
  return `${hostname.toLowerCase()}${decoded(pathname).replace(/\/+$/, '')} ${searchParams.get('context') ?? ''}`.trim();
}

/** The chat of the meeting that a join address leads to, like `19:meeting_abc@thread.v2`; null when it names none. */
export function threadIn(joinUrl: string): string | null {
  const [, thread] = /\/meetup-join\/(19:meeting_[^/?#]+@thread\.[a-z0-9.]+)/i.exec(decoded(joinUrl)) ?? [];
  return thread ?? null;
}

/** Teams encodes once, Outlook sometimes twice. */
function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return once.includes('%') ? decodeURIComponent(once) : once;
  } catch {
    return text;
  }
}
