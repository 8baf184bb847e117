/** Words of all languages by what they tell, as `training` compiles them; `report*` takes any ending, `*bericht` any beginning. */
export type Lexicon = {
  /** Small words that stand for themselves are of the kind `kept`. */
  kinds: Readonly<Record<string, string>>;
  articles: string;
  /** E.g. `whats=what is`, each on a line. */
  shortForms: string;
  /** Folded words in a row, each phrase on a line, by what they usually do; `^` is the beginning of the title. */
  phrases: Readonly<Record<string, string>>;
};

export type Word = {
  /** As it was typed; of "what's" both words. */
  typed: string;
  folded: string;
  /** The first is the one that tells most. */
  kinds: readonly string[];
  isArticle: boolean;
};

/**
 * Reads a title's words and signs, in order: without accents and capitals, short forms written out. Words of all
 * languages are known at once, because people at work mix them.
 */
export function wordReader(lexicon: Lexicon): (title: string) => Word[] {
  const tables = tablesOf(lexicon.kinds);
  const articles = new Set(lexicon.articles.split(' '));
  const shortForms = new Map(
    lexicon.shortForms.split('\n').map((line) => {
      const [short = '', written = ''] = line.split('=');
      return [short, written] as const;
    }),
  );
  return (title) => {
    const found = title
      .normalize('NFKC')
      .matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.&/-][\p{L}\p{M}\p{N}]+)*['’]?|[?!:,%]/gu);
    return Array.from(found).flatMap(([typed]) =>
      separate(foldTopic(typed), shortForms).map((folded) => ({
        typed,
        folded,
        kinds: kindsOf(folded, tables),
        isArticle: articles.has(folded),
      })),
    );
  };
}

/** Numbers are all the same one; `ä` is `ae`, and other letters lose their accents. */
function foldTopic(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/\d+/gu, '0')
    .replace(/’/gu, "'")
    .normalize('NFC')
    .replace(/[äöüß]/gu, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const endings: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' };

/** Two words in one: short forms, "what's", "l'audit", "es-tu". */
function separate(word: string, shortForms: ReadonlyMap<string, string>): string[] {
  const written = shortForms.get(word);
  if (written !== undefined) return written.split(' ');
  const at = word.indexOf("'");
  if (at <= 0)
    return /-(?:tu|vous|nous|on|il|elle|ils|je|t|moi|ce|en|y|la)$/u.test(word) ? word.split('-') : [word];
  const [first, second] = [word.slice(0, at), word.slice(at + 1)];
  if (second === '') return [first];
  if (second === 't') return [first.replace(/n$/u, ''), 'not'];
  if (second === 's') return [first, asked.test(first) ? 'is' : "'s"];
  const ending = endings[second];
  if (ending !== undefined) return [first, ending];
  return first.length <= 2 ? [`${first}'`, ...separate(second, shortForms)] : [first, second];
}

const asked = /^(?:what|how|where|who|when|it|that|there|here)$/u;

type Tables = Record<'whole' | 'beginnings' | 'ends', Map<string, string[]>>;

function tablesOf(kinds: Lexicon['kinds']): Tables {
  const tables: Tables = { whole: new Map(), beginnings: new Map(), ends: new Map() };
  const learn = (table: keyof Tables, word: string, kind: string) => {
    const known = tables[table].get(word) ?? [];
    if (!known.includes(kind)) tables[table].set(word, [...known, kind]);
  };
  for (const [kind, text] of Object.entries(kinds)) {
    for (const word of text.split(' ')) {
      const bare = foldTopic(word.replaceAll('*', ''));
      learn(word.endsWith('*') ? 'beginnings' : 'whole', bare, kind);
      if (word.startsWith('*')) learn('ends', bare, kind);
    }
  }
  return tables;
}

/** Of a compound the first word has three letters or more. */
const shortestFirst = 3;

function kindsOf(word: string, { whole, beginnings, ends }: Tables): string[] {
  const found = new Set(whole.get(word) ?? []);
  if (found.has('kept')) return [...found];
  for (let size = 1; size <= word.length; size += 1) {
    for (const kind of beginnings.get(word.slice(0, size)) ?? []) found.add(kind);
    if (word.length - size < shortestFirst) continue;
    for (const kind of ends.get(word.slice(-size)) ?? []) found.add(kind);
  }
  return [...found];
}
