import type { OpenArchive } from './readArchive.ts';

/** An archive as the text of one JSON document (`archive` of contract/archive.ts), piece by piece. */
export async function* archiveAsJson({ head, pages }: OpenArchive): AsyncGenerator<string> {
  const opened = JSON.stringify(head, null, 2).replace(/\n\}$/, ',\n  "history": [');
  yield opened;
  let isFirst = true;
  for await (const page of pages) {
    for (const entry of page) {
      yield `${isFirst ? '' : ','}\n    ${JSON.stringify(entry)}`;
      isFirst = false;
    }
  }
  yield '\n  ]\n}\n';
}
