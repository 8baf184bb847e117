/** Samples for the texts that are made of something else than names and counts, by the path to them. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

const usual = [
  [3, 'Mia', 7, 'zz'],
  [1, 'Mia', 1, 'zz'],
] as const;

/** Every text in a catalog of words, by the path to it; one that is made of something is made twice, of samples. */
export function textsOf(catalog: unknown, samples: Samples = {}, path = ''): [path: string, text: string][] {
  if (typeof catalog === 'string') return [[path, catalog]];
  if (typeof catalog === 'function') {
    const made = samples[path] === undefined ? usual : [samples[path]];
    return made.map((given) => [`${path}(${given.join(', ')})`, String(catalog(...given))]);
  }
  if (typeof catalog !== 'object' || catalog === null) throw new Error(`No text at ${path}`);
  return Object.entries(catalog).flatMap(([key, value]) =>
    textsOf(value, samples, path === '' ? key : `${path}.${key}`),
  );
}

/** What is wrong with a catalog beside the English one: a text that is still English, or has lost what it is made of. */
export function faultsOf(
  english: unknown,
  other: unknown,
  { same, samples = {} }: { same: readonly string[]; samples?: Samples },
): string[] {
  const texts = new Map(textsOf(other, samples));
  return textsOf(english, samples).flatMap(([path, text]) => {
    const translated = texts.get(path);
    if (translated === undefined) return [`${path}: missing`];
    const lost = ['3', '7', 'Mia', 'zz'].filter((part) => text.includes(part) && !translated.includes(part));
    const isEnglish = translated === text && /\p{L}/u.test(textsLeft(text)) && !same.includes(text);
    return [
      ...(isEnglish ? [`${path}: still "${text}"`] : []),
      ...lost.map((part) => `${path}: "${translated}" has lost ${part}`),
      ...(/undefined|\[object|#|NaN/u.test(translated) ? [`${path}: "${translated}"`] : []),
    ];
  });
}

/** A text without the samples it was made of: what is left of "Mia: 3" has no words. */
function textsLeft(text: string): string {
  return text.replace(/Mia|zz/gu, '');
}
