import { entraId, joinOneOnOneId, splitOneOnOneId } from './oneOnOneId.ts';

/** A member of a chat, as Teams reports them. */
export type AudienceMember = { personId: string; tenantId: string };

/**
 * Who reads what is posted in a chat, as seen from one 1:1.
 * - `theseTwo`: the two of the 1:1 and nobody else. What is theirs may be shown here, and in no other case.
 * - `anotherPair`: two people of the organisation, but not these two.
 * - `crowded`: more than two people of the organisation.
 * - `alone`: one person.
 * - `guest`: somebody of another organisation, or without an account, beside people of this one.
 * - `strangers`: nobody of this organisation.
 * - `unknown`: Teams knows no such chat, Opener is not in it, or it names nobody.
 */
export type ChatAudience =
  | { kind: 'theseTwo' | 'anotherPair'; oneOnOneId: string }
  | { kind: 'crowded' | 'alone' | 'guest' | 'strangers' | 'unknown' };

/** Whose chat is asked for: that of one 1:1, or of whichever two people of an organisation. */
export type ExpectedPair = { oneOnOneId: string } | { tenantId: string };

/**
 * The one rule for who reads a chat.
 * @param members those in the chat as Teams reports them now; null when it knows no such chat
 */
export function chatAudience(members: readonly AudienceMember[] | null, asked: ExpectedPair): ChatAudience {
  if (!members || members.length === 0) return { kind: 'unknown' };
  const tenantId = 'tenantId' in asked ? asked.tenantId : splitOneOnOneId(asked.oneOnOneId)?.tenantId;
  const colleagues = members.filter((member) => isColleague(member, tenantId));
  if (tenantId === undefined || colleagues.length === 0) return { kind: 'strangers' };
  if (colleagues.length < members.length) return { kind: 'guest' };
  // Somebody whom Teams lists twice is still one reader.
  const [one, other, ...more] = new Set(colleagues.map(({ personId }) => personId));
  if (one === undefined || other === undefined) return { kind: 'alone' };
  if (more.length > 0) return { kind: 'crowded' };
  const oneOnOneId = joinOneOnOneId(tenantId, one, other);
  const isTheirs = 'tenantId' in asked || asked.oneOnOneId === oneOnOneId;
  return { kind: isTheirs ? 'theseTwo' : 'anotherPair', oneOnOneId };
}

/** Only somebody with an Entra account counts as of the organisation: a 1:1 is made of two of those. */
function isColleague({ personId, tenantId }: AudienceMember, ours: string | undefined): boolean {
  return tenantId === ours && entraId.safeParse(personId).success;
}
