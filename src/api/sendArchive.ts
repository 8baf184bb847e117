import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { dayIn } from '../domain/dayIn.ts';
import type { Language } from '../domain/language.ts';
import { archiveAsJson } from '../usecases/archive/archiveAsJson.ts';
import { archiveAsMarkdown } from '../usecases/archive/archiveAsMarkdown.ts';
import type { OpenArchive } from '../usecases/archive/readArchive.ts';

const formats = {
  json: { write: archiveAsJson, type: 'application/json; charset=utf-8', ending: 'json' },
  markdown: { write: archiveAsMarkdown, type: 'text/markdown; charset=utf-8', ending: 'md' },
} as const;

/** Answers with a whole 1:1 as a file, written out as it is read. */
export function sendArchive(
  reply: FastifyReply,
  archive: OpenArchive,
  { format, language }: { format: keyof typeof formats; language: Language },
) {
  const { write, type, ending } = formats[format];
  const name = `one-on-one-${dayIn(archive.zone, archive.head.exportedAt)}.${ending}`;
  reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
  return reply.send(Readable.from(write(archive, language), { objectMode: false }));
}
