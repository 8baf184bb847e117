import * as z from 'zod';
import { languages } from '../../src/domain/language.ts';
import type { Answers } from './answers.ts';
import type { Manifest } from './manifest.ts';
import { localeSchemaFaults } from './schemaFaults.ts';
import { translatable } from './translatable.ts';

type Locale = { language: string; file: string };

const texts = z.record(z.string(), z.string());

/** Every text of the manifest in every language: complete, translated, and as usable as in English. */
export function localeFaults(
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
  answers: Answers,
): string[] {
  const { defaultLanguageTag, defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
  const named = [
    { language: defaultLanguageTag, file: defaultLanguageFile ?? '' },
    ...additionalLanguages.map(({ languageTag, file }) => ({ language: languageTag, file })),
  ];
  const tags = named.map(({ language }) => language).join();
  return [
    ...(tags === languages.join() ? [] : [`Locales: they must be ${languages.join(', ')}, and are ${tags}.`]),
    ...named.flatMap((locale) => fileFaults(locale, files.get(locale.file), manifest, answers)),
  ];
}

function fileFaults(
  locale: Locale,
  bytes: Uint8Array | undefined,
  manifest: Manifest,
  answers: Answers,
): string[] {
  if (!bytes) return [];
  const json = readJson(bytes);
  const faults = json === undefined ? [`${locale.file} is no JSON.`] : localeSchemaFaults(locale.file, json);
  const read = texts.safeParse(json);
  if (!read.success) return faults;
  const { $schema: _, ...said } = read.data;
  return [...faults, ...textFaults(locale, said, manifest, answers)];
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

function textFaults(
  { language, file }: Locale,
  said: Readonly<Record<string, string>>,
  manifest: Manifest,
  { commandOf }: Answers,
): string[] {
  const english = translatable(manifest);
  const isDefault = language === languages[0];
  return [
    ...Object.keys(said)
      .filter((key) => !english.has(key))
      .map((key) => `${file}: the manifest has no text at ${key}.`),
    ...[...english].flatMap(([key, { text, kind }]) => {
      const here = said[key];
      if (here === undefined) return [`${file}: ${key} is missing.`];
      if (isDefault) return here === text ? [] : [`${file}: ${key} must say what the manifest says.`];
      if (kind === 'command')
        return commandFault(file, key, commandOf(here, language), commandOf(text, 'en'));
      if (kind === 'sentence' && here === text) return [`${file}: ${key} is not translated.`];
      return blanksOf(here) === blanksOf(text)
        ? []
        : [`${file}: ${key} must have the same names in brackets.`];
    }),
  ];
}

/** Who picks a command from the list sends its title: the bot must understand it in the language of that person. */
function commandFault(file: string, key: string, said: string | null, meant: string | null): string[] {
  return said === meant ? [] : [`${file}: ${key} is not what the bot understands as ${meant}.`];
}

function blanksOf(template: string): string {
  return [...template.matchAll(/\{\w+\}/g)]
    .map(([blank]) => blank)
    .sort()
    .join();
}
