import * as z from 'zod';

const account = z.object({
  id: z.string(),
  aadObjectId: z.string().toLowerCase().optional().catch(undefined),
  name: z.string().max(300).optional().catch(undefined),
});

const accounts = z.array(account).max(1_000).catch([]);

const activity = z.object({
  type: z.string(),
  action: z.string().optional().catch(undefined),
  recipient: z.object({ id: z.string() }),
  membersAdded: accounts,
  membersRemoved: accounts,
});

export type Account = z.infer<typeof account>;

/** What changed about who is in a chat, in one word, whichever of its activities Teams tells it with. */
export type LifecycleEvent =
  | { kind: 'installed' | 'removed' }
  | { kind: 'joined' | 'left'; people: Account[] };

/** Null when it is nothing that Opener acts upon. An upgrade of the app is no new installation. */
export function readLifecycle(raw: unknown): LifecycleEvent | null {
  const { type, action, recipient, membersAdded, membersRemoved } = activity.parse(raw);
  if (type === 'installationUpdate') {
    if (action === 'add') return { kind: 'installed' };
    return action === 'remove' ? { kind: 'removed' } : null;
  }
  if (type !== 'conversationUpdate') return null;
  const isBot = ({ id }: Account) => id === recipient.id;
  if (membersAdded.some(isBot)) return { kind: 'installed' };
  if (membersRemoved.some(isBot)) return { kind: 'removed' };
  if (membersAdded.length > 0) return { kind: 'joined', people: membersAdded };
  return membersRemoved.length > 0 ? { kind: 'left', people: membersRemoved } : null;
}

/** Such an activity, for the routes of the SDK. */
export async function isLifecycle({ activity }: { activity: unknown }): Promise<boolean> {
  return readLifecycle(activity) !== null;
}
