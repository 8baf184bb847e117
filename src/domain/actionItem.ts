import * as z from 'zod/mini';
import { oneLine } from './oneLine.ts';
import { timestamp } from './timestamp.ts';

/** Longest title, in UTF-16 code units, and how many a 1:1 may have open at once. */
export const actionItemLimits = { title: 300, open: 200, changes: 100 } as const;

export const actionStatuses = ['open', 'done', 'dropped'] as const;

export type ActionStatus = (typeof actionStatuses)[number];

/** A day without a time: `YYYY-MM-DD`, as the owner's own calendar has it. Days that do not exist are refused. */
export const calendarDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-03-27'),
  z.refine(
    (text) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false,
    'must be a day that exists',
  ),
);

/** What somebody called it: outer and doubled white space dropped, 1 to 300 characters. */
export const actionTitle = oneLine(actionItemLimits.title);

/** Where it arose. */
export const actionSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('panel') }),
  z.object({ kind: z.literal('agendaItem'), agendaItemId: z.string() }),
  z.object({ kind: z.literal('bot') }),
  z.object({ kind: z.literal('message'), link: z.string() }),
  z.object({ kind: z.literal('meeting'), meetingId: z.string() }),
]);

export type ActionSource = z.infer<typeof actionSource>;

const editedFields = ['title', 'ownerId', 'dueDate', 'status'] as const;

/** One field, once: what it was and what it became. */
export const actionChange = z.object({
  field: z.enum(editedFields),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  by: z.string(),
  at: timestamp,
});

export type ActionChange = z.infer<typeof actionChange>;

/** What is told of an action item wherever it is spoken of. What is declared in `actionItem` alone stays on the server. */
export const toldAction = z.object({
  id: z.string(),
  title: z.string(),
  ownerId: z.string(),
  dueDate: z.nullable(calendarDate),
  status: z.enum(actionStatuses),
  madeBy: z.string(),
  madeAt: timestamp,
  /** null while it is open. */
  closedAt: z.nullable(timestamp),
});

/** Something one of the two promised. */
export const actionItem = z.extend(toldAction, {
  source: actionSource,
  /** Oldest first; the oldest are let go past the limit. */
  changes: z.array(actionChange),
});

export type ActionItem = z.infer<typeof actionItem>;

export type ActionEdit = Partial<Pick<ActionItem, (typeof editedFields)[number]>>;

export function newActionItem(
  made: Pick<ActionItem, 'id' | 'title' | 'ownerId' | 'dueDate' | 'source' | 'madeBy' | 'madeAt'>,
): ActionItem {
  return { ...made, status: 'open', closedAt: null, changes: [] };
}

/** The item after an edit, its history included; the very same object when nothing is different. */
export function editActionItem(
  item: ActionItem,
  edit: ActionEdit,
  { by, now }: { by: string; now: string },
): ActionItem {
  const made: ActionChange[] = editedFields.flatMap((field) => {
    const to = edit[field];
    return to === undefined || to === item[field] ? [] : [{ field, from: item[field], to, by, at: now }];
  });
  if (made.length === 0) return item;
  const edited = { ...item, ...edit, changes: [...item.changes, ...made].slice(-actionItemLimits.changes) };
  return { ...edited, closedAt: closedAt(item, edited.status, now) };
}

/** Milliseconds in which whoever added something can take it back as if it had never been. */
const withdrawnWithin = 3_600_000;

/** May this person take it back without a trace? Only what they have just added themselves and nobody has touched. */
export function canWithdraw(item: ActionItem, personId: string, now: string): boolean {
  const isFresh = Date.parse(now) - Date.parse(item.madeAt) < withdrawnWithin;
  return isFresh && item.madeBy === personId && item.changes.length === 0;
}

/** Open and due before the owner's today. @param today `YYYY-MM-DD` */
export function isOverdue(item: Pick<ActionItem, 'status' | 'dueDate'>, today: string): boolean {
  return item.status === 'open' && item.dueDate !== null && item.dueDate < today;
}

/** What an action item's place in a list hangs on. */
type Ranked = Pick<ActionItem, 'id' | 'status' | 'dueDate' | 'ownerId' | 'madeAt'>;

/** What somebody looks at first: open, overdue, their own, the earliest date, the oldest. @param today `YYYY-MM-DD` */
export function compareActionItems(viewerId: string, today: string): (a: Ranked, b: Ranked) => number {
  const rank = (item: Ranked) => [
    item.status === 'open' ? 0 : 1,
    isOverdue(item, today) ? 0 : 1,
    item.ownerId === viewerId ? 0 : 1,
    item.dueDate ?? '9999-12-31',
    item.madeAt,
    item.id,
  ];
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const place = left.findIndex((value, index) => value !== right[index]);
    if (place === -1) return 0;
    return (left[place] ?? 0) < (right[place] ?? 0) ? -1 : 1;
  };
}

function closedAt(before: ActionItem, status: ActionStatus, now: string): string | null {
  if (status === 'open') return null;
  return before.status === status ? before.closedAt : now;
}
