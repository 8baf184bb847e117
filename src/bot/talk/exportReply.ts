import { type Language, languageOf } from '../../domain/language.ts';
import type { Person } from '../../domain/person.ts';
import { toldZone } from '../../domain/timeZone.ts';
import { exportCard } from '../cards/export.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf } from '../turn/turn.ts';

/** The address of a file of a whole 1:1, for this person, for a few minutes. `language`: of Opener's words in it; `zone`: theirs. */
export type ExportLink = (
  person: Person,
  oneOnOneId: string,
  file: { format: 'json' | 'markdown'; language: Language; zone: string | null },
) => Promise<string>;

/** "export": the whole 1:1 as a file. Only in somebody's own chat: whoever holds the link can fetch the file. */
export async function exportReply(
  { exportLink }: { exportLink: ExportLink },
  pairContext: PairContext,
): Promise<Reply> {
  const { person, oneOnOne, turn } = pairContext;
  const reader = { language: languageOf(turn.locale), zone: toldZone(turn.zone) };
  const links =
    turn.conversation.kind === 'personal'
      ? {
          markdown: await exportLink(person, oneOnOne.id, { format: 'markdown', ...reader }),
          json: await exportLink(person, oneOnOne.id, { format: 'json', ...reader }),
        }
      : null;
  return { card: (reader) => exportCard({ pair: pairOf(pairContext), links }, reader) };
}
