import type { Clock } from '../usecases/pairPorts.ts';

type Kept<T> = { at: number; answer: Promise<T> };

/**
 * The same question asked again, or twice at once, within a short time gets the same answer. Failures and
 * answers that are not worth it are not kept. `since`: one that was asked for before this moment is asked anew.
 * @param keep for how long, how many at most (the oldest leaves first), and which answers
 */
export function rememberBriefly<T>(
  ask: (about: string) => Promise<T>,
  keep: { milliseconds: number; entries: number; isWorthIt: (answer: T) => boolean },
  clock: Clock,
): ((about: string, since?: string) => Promise<T>) & { forget(about: string): void } {
  const kept = new Map<string, Kept<T>>();
  const askOnce = (about: string, since?: string) => {
    const now = Date.parse(clock());
    const known = kept.get(about);
    const from = since === undefined ? known?.at : Date.parse(since);
    const holds = known && from !== undefined && known.at >= from;
    if (holds && known.at <= now && now < known.at + keep.milliseconds) return known.answer;
    const entry = { at: now, answer: ask(about) };
    const forget = () => {
      if (kept.get(about) === entry) kept.delete(about);
    };
    entry.answer.then((answer) => keep.isWorthIt(answer) || forget()).catch(forget);
    kept.delete(about);
    kept.set(about, entry);
    const [oldest] = kept.keys();
    if (kept.size > keep.entries && oldest !== undefined) kept.delete(oldest);
    return entry.answer;
  };
  return Object.assign(askOnce, {
    forget(about: string) {
      kept.delete(about);
    },
  });
}
