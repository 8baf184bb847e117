import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { dayIn } from '../../domain/dayIn.ts';
import type { Language } from '../../domain/language.ts';
import { exportAsJson } from '../../usecases/export/exportAsJson.ts';
import { exportAsMarkdown } from '../../usecases/export/exportAsMarkdown.ts';
import type { OpenExport } from '../../usecases/export/readExport.ts';

const formats = {
  json: { write: exportAsJson, type: 'application/json; charset=utf-8', ending: 'json' },
  markdown: { write: exportAsMarkdown, type: 'text/markdown; charset=utf-8', ending: 'md' },
} as const;

/** Answers with a whole 1:1 as a file, written out as it is read. */
export function sendExport(
  reply: FastifyReply,
  exportFile: OpenExport,
  { format, language }: { format: keyof typeof formats; language: Language },
) {
  const { write, type, ending } = formats[format];
  const name = `one-on-one-${dayIn(exportFile.zone, exportFile.head.exportedAt)}.${ending}`;
  reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
  return reply.send(Readable.from(write(exportFile, language), { objectMode: false }));
}
