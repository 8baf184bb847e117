import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type * as Y from 'yjs';
import { livePath } from '../../src/contract/live.ts';

/** Milliseconds for one answer of a server on the same computer. */
const limit = 20_000;

/** Somebody's panel, as far as writing into the agenda document goes. */
export type LiveClient = {
  doc: Y.Doc;
  /** Resolves once all that was written is stored. */
  stored(): Promise<void>;
  close(): void;
};

/** Opens the agenda document of a 1:1 as a panel does. @param url of the server, without a slash at its end */
export async function openLiveClient(url: string, oneOnOneId: string, token: string): Promise<LiveClient> {
  const socket = new HocuspocusProviderWebsocket({
    url: url.replace(/^http/, 'ws') + livePath,
    autoConnect: false,
  });
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: oneOnOneId, token });
  provider.attach();
  void socket.connect();
  const isStored = () => provider.isAuthenticated && provider.synced && provider.unsyncedChanges === 0;
  const stored = () => until(provider, isStored);
  await stored();
  return {
    doc: provider.document,
    stored,
    close() {
      provider.destroy();
      socket.destroy();
    },
  };
}

async function until(provider: HocuspocusProvider, isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve, reject) => {
    const names = ['synced', 'authenticated', 'unsyncedChanges'] as const;
    const look = () => {
      if (!isSo()) return;
      finish();
      resolve();
    };
    const timer = setTimeout(() => {
      finish();
      reject(new Error(`The living agenda did not answer within ${limit} ms`));
    }, limit);
    const finish = () => {
      clearTimeout(timer);
      for (const name of names) provider.off(name, look);
    };
    for (const name of names) provider.on(name, look);
  });
}
