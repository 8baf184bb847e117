import * as z from 'zod';
import type { MeetingNotice } from '../chats/chatContract.ts';

const side = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);

const surface = z.discriminatedUnion('surface', [
  z.object({ surface: z.literal('meetingTabIcon'), tabEntityId: z.string().optional() }),
  z.object({
    surface: z.literal('meetingStage'),
    contentType: z.literal('task'),
    content: z.object({
      value: z.object({ title: z.string(), url: z.url(), width: side, height: side }),
    }),
  }),
]);

/** A notice of the app to people in a meeting, as Teams documents it. */
export const notification = z.object({
  type: z.literal('targetedMeetingNotification'),
  value: z.object({ recipients: z.array(z.string()).min(1).max(50), surfaces: z.array(surface).min(1) }),
});

/** What one of them sees of it. */
export function noticeOf({ value }: z.infer<typeof notification>): MeetingNotice {
  const dialogs = value.surfaces.flatMap((one) =>
    one.surface === 'meetingStage' ? [one.content.value] : [],
  );
  return {
    isBadged: value.surfaces.some((one) => one.surface === 'meetingTabIcon'),
    feed: null,
    dialog: dialogs[0] ?? null,
  };
}
