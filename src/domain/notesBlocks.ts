/** Notes as they are drawn: lines, and lists of lines that begin like items of one. */
export type NotesBlock =
  | { kind: 'lines'; text: string }
  /** `start`: the number of the first one; null where they have none. */
  | { kind: 'list'; start: number | null; items: string[] };

const bullet = /^\s*[-*•]\s+(?=\S)/u;
const numbered = /^\s*(\d{1,4})[.)]\s+(?=\S)/u;

/** Parts notes into lists and what stands between them. Numbers go up one by one, or it is no list. */
export function notesBlocks(notes: string): NotesBlock[] {
  const blocks: NotesBlock[] = [];
  for (const line of notes.split('\n')) {
    const last = blocks.at(-1);
    const number = numbered.exec(line)?.[1];
    const start = number === undefined ? null : Number(number);
    if (start === null && !bullet.test(line)) {
      if (last?.kind === 'lines') last.text += `\n${line}`;
      else blocks.push({ kind: 'lines', text: line });
      continue;
    }
    const item = line.replace(start === null ? bullet : numbered, '');
    const isNext =
      last?.kind === 'list' &&
      (start === null
        ? last.start === null
        : last.start !== null && start === last.start + last.items.length);
    if (isNext) last.items.push(item);
    else blocks.push({ kind: 'list', start, items: [item] });
  }
  return blocks;
}
