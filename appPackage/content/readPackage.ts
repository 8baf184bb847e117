import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { filled, unfilled, type Values } from './placeholders.ts';

/** What Teams gets: the manifest with every value in it, and the files that it names. */
export type AppPackage = {
  manifest: unknown;
  /** By their path in the package, with `/` between folders. A file that the manifest names and nobody has is missing. */
  files: ReadonlyMap<string, Uint8Array>;
};

const naming = z.object({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z
    .object({
      defaultLanguageFile: z.string().optional(),
      additionalLanguages: z.array(z.object({ file: z.string() })).optional(),
    })
    .optional(),
});

/** Which files a manifest names. */
export function filesNamed(manifest: unknown): string[] {
  const read = naming.safeParse(manifest);
  if (!read.success) return [];
  const { icons, localizationInfo } = read.data;
  const languages = localizationInfo?.additionalLanguages?.map(({ file }) => file) ?? [];
  return [icons.color, icons.outline, localizationInfo?.defaultLanguageFile, ...languages].filter(
    (file) => file !== undefined,
  );
}

/**
 * Reads the package from a folder and fills the placeholders of its manifest and its languages.
 * @param instead values for placeholders that have none, so that the rest can be checked all the same
 */
export function readPackage(folder: string, values: Values, instead: Values = {}) {
  const read = (name: string) => readFileSync(join(folder, name));
  const manifestText = read('manifest.json').toString('utf8');
  const named = filesNamed(JSON.parse(manifestText)).filter((name) => existsSync(join(folder, name)));
  const texts = named.filter(isText).map((name) => read(name).toString('utf8'));
  const missing = unfilled([manifestText, ...texts].join(), values);
  const all = { ...instead, ...without(missing, values) };
  const fill = (text: string) => filled(JSON.parse(text), all);
  const contentOf = (name: string): [string, Uint8Array] => [
    name,
    isText(name) ? asFile(fill(read(name).toString('utf8'))) : read(name),
  ];
  const appPackage: AppPackage = { manifest: fill(manifestText), files: new Map(named.map(contentOf)) };
  return { missing, appPackage };
}

/** JSON as it stands in the package. */
export function asFile(json: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(json, null, 2)}\n`);
}

function isText(name: string): boolean {
  return name.endsWith('.json');
}

function without(missing: readonly string[], values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !missing.includes(name)));
}
