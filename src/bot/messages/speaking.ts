import * as z from 'zod';
import { languageOf } from '../../domain/language.ts';
import type { Person } from '../../domain/person.ts';
import type { NamedMention, NamedPerson, Speaking } from '../../reading/sentences/speaking.ts';
import type { Member } from '../scope/scope.ts';
import type { Turn } from '../turn/turn.ts';

/** More mentions than any sentence has. */
const maxMentions = 20;

const mention = z.object({
  type: z.literal('mention'),
  /** Some clients leave it out; the name then stands in the text as it is shown. */
  text: z.string().max(400).optional(),
  mentioned: z.object({
    id: z.string().max(300),
    name: z.string().max(300).catch(''),
    aadObjectId: z.string().max(100).optional(),
  }),
});

const anyEntities = z.array(z.unknown()).catch([]);

/**
 * Who speaks, and whom a message names.
 * @param entities of the activity, as they came; @param members whose ids Teams told, to know who is mentioned
 */
export function speakingOf(
  turn: Turn,
  person: Person,
  { other, entities, members }: { other: NamedPerson | null; entities: unknown; members: readonly Member[] },
): Speaking {
  const read = anyEntities.parse(entities);
  const mentions = read.flatMap((entity): NamedMention[] => {
    const { data } = mention.safeParse(entity);
    return data
      ? [
          {
            text: data.text ?? `<at>${data.mentioned.name}</at>`,
            personId: personIdOf(data.mentioned, turn, members),
          },
        ]
      : [];
  });
  return {
    now: turn.now,
    zone: turn.zone,
    language: languageOf(turn.locale),
    you: { id: person.id, name: person.name },
    other,
    mentions: mentions.slice(0, maxMentions),
  };
}

/** Teams names people by its own ids here; somebody who is not in the chat keeps that one, and so is a stranger. */
function personIdOf(
  { id, aadObjectId }: { id: string; aadObjectId?: string | undefined },
  turn: Turn,
  members: readonly Member[],
): string | null {
  if (id === turn.botId) return null;
  return aadObjectId?.toLowerCase() ?? members.find(({ teamsId }) => teamsId === id)?.personId ?? id;
}
