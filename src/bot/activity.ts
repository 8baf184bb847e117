import * as z from 'zod';

const account = z.looseObject({
  id: z.string().min(1).max(300),
  name: z.string().max(300).optional(),
  aadObjectId: z.string().max(100).optional(),
});

/**
 * What every activity that Teams sends must have before the SDK may see it. The rest is let through as it is and
 * checked where it is used.
 */
export const incomingActivity = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(300).optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url().max(500),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(300),
    tenantId: z.string().max(100).optional(),
    conversationType: z.string().max(50).optional(),
  }),
  text: z.string().max(50_000).optional(),
});

export type IncomingActivity = z.infer<typeof incomingActivity>;
