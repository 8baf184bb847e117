import type { Meaning } from '../locales/shape/dateWords.ts';
import type { Dates, Kind } from './compiledDates.ts';

/** Words at one place of a text, and what they are. */
export type ChainLink = {
  kind: Kind;
  from: number;
  to: number;
  text: string;
  meaning?: Meaning;
  isDoubtful?: boolean;
  /** It may as well stand behind a date: "at the latest". */
  isAside?: boolean;
  slots: Readonly<Record<string, string | undefined>>;
};

/** Signs between the words of a date. A hyphen is none of them: it may stand for "to". */
const signs = /[ ,;:()[\]"'!.?…]*/uy;

/** Every way to read a text from one place on, without a word left out. */
export type Chains = {
  /** The readings that begin here, by where they end; of several to one place that of the fewest links. */
  from(place: number): ReadonlyMap<number, readonly ChainLink[]>;
};

/** @param text folded */
export function chainsIn(text: string, dates: Dates): Chains {
  const links = new Map<number, ChainLink[]>();
  const linksAt = (place: number): ChainLink[] => {
    const found = links.get(place) ?? readLinks(text, place, dates);
    links.set(place, found);
    return found;
  };
  const known = new Map<number, ReadonlyMap<number, readonly ChainLink[]>>();
  return {
    from(place) {
      const before = known.get(place);
      if (before) return before;
      const reached = new Map<number, readonly ChainLink[]>();
      const open: [number, readonly ChainLink[]][] = [[place, []]];
      for (const [at, chain] of open) {
        for (const link of linksAt(at)) {
          const longer = [...chain, link];
          const best = reached.get(link.to);
          if ((best && cost(best) <= cost(longer)) || longer.length > maxLinks) continue;
          reached.set(link.to, longer);
          open.push([afterSigns(text, link.to), longer]);
        }
      }
      known.set(place, reached);
      return reached;
    },
  };
}

/** No date that somebody writes has more words and signs around it. */
const maxLinks = 14;

/** Fewer words say more each; a bare number or month says least. */
function cost(chain: readonly ChainLink[]): number {
  return (
    chain.length +
    chain.filter(({ kind, meaning }) => kind === 'number' || meaning?.is === 'month').length * 1.5
  );
}

export function afterSigns(text: string, place: number): number {
  signs.lastIndex = place;
  signs.test(text);
  return Math.max(place, signs.lastIndex);
}

function readLinks(text: string, place: number, { readers }: Dates): ChainLink[] {
  if (place >= text.length) return [];
  const [before, here] = [text.slice(Math.max(0, place - 2), place), text.charAt(place)];
  // Within a word, or within figures that belong together: "1:1", "2.5".
  const isWithin =
    (/[a-z0-9]$/u.test(before) && /[a-z0-9]/u.test(here)) || (/\d[:.,]$/u.test(before) && /\d/u.test(here));
  if (isWithin) return [];
  const links = readers.flatMap(({ kind, pattern, meaning, isDoubtful }): ChainLink[] => {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match || match[0] === '') return [];
    const link: ChainLink = {
      kind,
      from: place,
      to: place + match[0].length,
      text: match[0],
      slots: match.groups ?? {},
    };
    return [{ ...link, ...(meaning && { meaning }), ...(isDoubtful && { isDoubtful }) }];
  });
  const asides = links.filter(({ kind }) => kind === 'aside').map(({ to }) => to);
  return links.map((link) =>
    link.kind === 'due' && asides.includes(link.to) ? { ...link, isAside: true } : link,
  );
}
