import { type DeclaredName, declaredNames } from './declaredNames.ts';
import type { Files } from './faults.ts';
import { type RetiredWord, retiredWords } from './retiredWords.ts';

/** Every name that is exported by more than one file, as a sentence, sorted: one name has one meaning. */
export function namesMeantTwice(files: Files): string[] {
  const declaredIn = new Map<string, Set<string>>();
  for (const [path, source] of Object.entries(files)) {
    for (const { name, exported } of declaredNames(path, source)) {
      if (exported) declaredIn.set(name, (declaredIn.get(name) ?? new Set()).add(path));
    }
  }
  return [...declaredIn]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: exported by ${[...paths].join(' and ')}`)
    .sort();
}

/** Every retired word that is still the name of something, as a sentence each, in the order of the files. */
export function retiredInUse(files: Files, words: readonly RetiredWord[] = retiredWords): string[] {
  const ofFiles = Object.keys(files).flatMap((path) => inPath(path, words));
  const ofNames = Object.entries(files).flatMap(([path, source]) => {
    const here = words.filter((word) => isIn(path, word));
    return declaredNames(path, source).flatMap((declared) =>
      here
        .filter((word) => isNamed(declared, word))
        .map(({ use }) => `${path}:${declared.line}: ${declared.name}, say ${use}`),
    );
  });
  return [...new Set([...ofFiles, ...ofNames])];
}

function inPath(path: string, words: readonly RetiredWord[]): string[] {
  const names = path.replace(/\.tsx?$/, '').split('/');
  return words
    .filter((word) => isIn(path, word) && names.some((name) => matches(name, word)))
    .map(({ word, use }) => `${path}: ${word} in its path, say ${use}`);
}

function isIn(path: string, { in: rooms }: RetiredWord): boolean {
  return rooms === undefined || rooms.some((room) => path === room || path.startsWith(`${room}/`));
}

function isNamed({ name, kind, exported }: DeclaredName, word: RetiredWord): boolean {
  return (exported || kind === 'type' || isStrict(word)) && matches(name, word);
}

function isStrict({ counts }: RetiredWord): boolean {
  return counts === 'declared' || counts === 'begins';
}

function matches(name: string, { word, counts }: RetiredWord): boolean {
  const [small, large] = [lower(word), upper(word)];
  switch (counts) {
    case 'begins':
      return new RegExp(`^${small}[A-Z]`).test(name);
    case 'ends':
      return name === large || new RegExp(`[a-z]${large}$`).test(name);
    case 'within':
      return new RegExp(`^${small}(?![a-z])|${large}(?![a-z])`).test(name);
    default:
      return name === small || name === large;
  }
}

const lower = (word: string) => word.slice(0, 1).toLowerCase() + word.slice(1);
const upper = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
