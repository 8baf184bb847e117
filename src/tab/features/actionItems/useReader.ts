import { useCallback, useEffect, useState } from 'react';
import { languageOf } from '../../../domain/language.ts';
import type { ChosenFields, TypedAction } from '../../../reading/sentences/readTypedAction.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';

export type ReadLine = (text: string, chosen?: ChosenFields) => TypedAction;

const load = () => import('../../../reading/sentences/readTypedAction.ts');

/**
 * The reader of what is typed, which the bot has as well. With the words of all languages it is larger than the panel,
 * so it is fetched while the box is on the screen and never before.
 * @returns `readNow` is null until it is there; `read` waits for it, and rejects when it does not come
 */
export function useReader(): { readNow: ReadLine | null; read: () => Promise<ReadLine> } {
  const { pair, now } = usePanel();
  const { zone } = useServices();
  const { locale } = useStrings();
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  const lineReader = useCallback(
    ({ readTypedAction }: Awaited<ReturnType<typeof load>>): ReadLine =>
      (text, chosen) => {
        const { you, other } = pair;
        const speaking = { now: now(), zone: zone(), language: languageOf(locale), you, other, mentions: [] };
        return readTypedAction(text, speaking, chosen);
      },
    [pair, now, zone, locale],
  );
  useEffect(() => {
    // Where it does not come now, whoever adds something asks for it again and is told.
    load().then(setLoaded, () => undefined);
  }, []);
  const read = useCallback(async () => lineReader(await load()), [lineReader]);
  return { readNow: loaded && lineReader(loaded), read };
}
