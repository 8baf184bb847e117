import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { exportFile } from '../../src/contract/exportFile.ts';

/** Where the schema of an archive is written down for those who read archives with other tools. */
export const schemaFile = join(import.meta.dirname, '..', '..', 'docs', 'archive.schema.json');

/** The JSON Schema (draft 2020-12) of `archive`, as text. */
export function exportSchema(): string {
  const about = {
    title: 'A 1:1 taken along from Opener',
    description:
      'Times are ISO 8601, UTC; dueDate and range are calendar days; people are named by their object id. history: newest first, but action items stand before the meetings of the same page.',
  };
  const { $schema, ...schema } = z.toJSONSchema(exportFile);
  return `${JSON.stringify({ $schema, ...about, ...schema }, null, 2)}\n`;
}

export function writtenSchema(): string {
  return readFileSync(schemaFile, 'utf8');
}

if (import.meta.filename === process.argv[1]) writeFileSync(schemaFile, exportSchema());
