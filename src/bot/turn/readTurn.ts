import * as z from 'zod';
import { languageOf } from '../../domain/language.ts';
import { entraId } from '../../domain/oneOnOneId.ts';
import { toldZone } from '../../domain/pairZone.ts';
import type { IncomingActivity } from '../activity.ts';
import type { Turn } from './turn.ts';

const short = z.string().max(300).catch('');

const parts = z.object({
  id: short,
  replyToId: short,
  locale: z.string().max(35).catch(''),
  localTimezone: z.string().max(64).catch(''),
  channelData: z
    .object({
      tenant: z.object({ id: short }).optional().catch(undefined),
      meeting: z
        .object({ id: z.string().min(1).max(500) })
        .optional()
        .catch(undefined),
      team: z.object({ id: z.string() }).optional().catch(undefined),
    })
    .catch({}),
  entities: z.array(z.unknown()).catch([]),
});

const clientInfo = z.object({ type: z.literal('clientInfo'), locale: short, timezone: short });

/**
 * Who did something, where and when.
 * @param tenantIds the organisations that may use Opener; @param now ISO 8601, UTC
 */
export function readTurn(activity: IncomingActivity, tenantIds: readonly string[], now: string): Turn {
  const { id, replyToId, locale, localTimezone, channelData, entities } = parts.parse(activity);
  const client = entities.map((entity) => clientInfo.safeParse(entity).data).find(Boolean);
  const told = locale || client?.locale || null;
  const tenantId = (activity.conversation.tenantId ?? channelData.tenant?.id ?? '').toLowerCase();
  return {
    conversation: {
      conversationId: activity.conversation.id,
      serviceUrl: activity.serviceUrl,
      kind: kindOf(activity, channelData.team !== undefined),
    },
    tenantId,
    person: tenantIds.includes(tenantId) ? personOf(activity, tenantId) : null,
    teamsId: activity.from.id,
    botId: activity.recipient.id,
    activityId: id,
    replyToId,
    meetingId: channelData.meeting?.id ?? null,
    locale: told ?? 'en',
    detectedLanguage: told === null ? null : languageOf(told),
    zone: toldZone(localTimezone) ?? toldZone(client?.timezone) ?? 'UTC',
    now,
  };
}

function personOf({ from }: IncomingActivity, tenantId: string): Turn['person'] {
  const id = entraId.safeParse(from.aadObjectId);
  return id.success ? { id: id.data, tenantId, name: from.name ?? '' } : null;
}

/** Some activities leave the type out; then the id tells: those of chats and channels start with `19:`. */
function kindOf({ conversation }: IncomingActivity, isTeam: boolean): Turn['conversation']['kind'] {
  if (conversation.conversationType === 'channel' || isTeam) return 'channel';
  if (conversation.conversationType === 'personal') return 'personal';
  return conversation.conversationType || conversation.id.startsWith('19:') ? 'group' : 'personal';
}
