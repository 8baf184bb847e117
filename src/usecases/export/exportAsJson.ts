import type { OpenExport } from './readExport.ts';

/** An archive as the text of one JSON document (`archive` of contract/exportFile.ts), piece by piece. */
export async function* exportAsJson({ head, pages }: OpenExport): AsyncGenerator<string> {
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
