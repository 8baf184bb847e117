import { type ChatChange, chatChange, chatPath } from '../../chats/chatContract.ts';

type Listener = {
  changed(change: ChatChange): void;
  /** The connection is back after a break: anything may have happened. */
  resumed(): void;
};

const listeners = new Set<Listener>();
let source: EventSource | null = null;

/** Hears of changed chats over one connection for the whole page, while anybody listens. Returns how to stop. */
export function onChatChange(listener: Listener): () => void {
  listeners.add(listener);
  source ??= connect();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    source = null;
  };
}

function connect(): EventSource {
  const opened = new EventSource(`${chatPath}/changes`);
  opened.addEventListener('open', () => {
    for (const { resumed } of listeners) resumed();
  });
  opened.addEventListener('message', ({ data }) => {
    const change = chatChange.parse(JSON.parse(String(data)));
    for (const { changed } of listeners) changed(change);
  });
  return opened;
}
