import { useEffect } from 'react';
import type { SandboxLocale } from '../../world/world.ts';
import type { ChatApi } from './chatApi.ts';

/** Lets the sandbox's Teams know which language this person's is in, so that the bot hears of it as from Teams. */
export function useLocale(api: ChatApi, locale: SandboxLocale): void {
  useEffect(() => {
    // Not told, the bot goes on in the language of before; the bar says already when the server is away.
    api.setLocale({ locale }).catch(() => {});
  }, [api, locale]);
}
