import { z } from 'zod';
import { itemId } from '../../../contract/actionItems.ts';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { purposes } from '../../../domain/purpose.ts';
import { mark, messageLink, oneOnOneId, orNull, typed, wordChoice } from './fields.ts';

const topicTitle = typed.pipe(wordChoice(agendaLimits.title));
const purpose = orNull.pipe(z.enum(purposes).nullable());

/** What buttons do to topics, and to a meeting that was wrapped up. */
export const agendaPayloads = [
  z.object({ verb: z.literal('addTopic'), oneOnOneId, title: topicTitle }),
  z.object({ verb: z.literal('removeTopic'), oneOnOneId, topicId: itemId }),
  z.object({ verb: z.literal('restoreTopic'), oneOnOneId, topicId: itemId }),
  z.object({
    verb: z.literal('confirmTopic'),
    oneOnOneId,
    newId: itemId,
    title: topicTitle,
    purpose,
    messageLink,
  }),
  z.object({ verb: z.literal('dropDraft'), oneOnOneId }),
  z.object({ verb: z.literal('undoWrapUp'), oneOnOneId, meetingId: mark(60), wrappedUpAt: mark(40) }),
] as const;
