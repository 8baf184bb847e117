import * as z from 'zod/mini';
import { languageOf } from '../domain/language.ts';
import { lastTime, runningMeeting } from '../domain/lastMeeting.ts';
import { toldOneOnOne, toldParticipant } from '../domain/oneOnOne.ts';
import { entraId } from '../domain/oneOnOneId.ts';
import { openingQuestion, questionTextSchema } from '../domain/openingQuestion.ts';
import { timeZone } from '../domain/timeZone.ts';
import { wellFormed } from '../domain/wellFormed.ts';

export const conversationId = z
  .string()
  .check(
    wellFormed,
    z.minLength(1),
    z.maxLength(300),
    z.regex(/^[^/\\?#\s]+$/, 'must be a Teams conversation id'),
  );

/** What the Teams of whoever asks speaks (BCP 47), as one of the languages of Opener. Left out where it is not known. */
export const detectedLanguage = z.optional(
  z.pipe(z.string().check(wellFormed, z.minLength(1), z.maxLength(35)), z.transform(languageOf)),
);

export const openOneOnOneBody = z.strictObject({
  chatId: conversationId,
  locale: detectedLanguage,
  /** The reader's IANA zone. Who names it gets the first screen along with the 1:1; who does not, the 1:1 alone. */
  zone: z.optional(timeZone),
});

export const changeQuestion = z.strictObject({ text: questionTextSchema });

export const nameManagerBody = z.strictObject({ personId: entraId });

/** An etag as HTTP writes it, or `*` where any version will do. */
export const ifMatch = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.regex(/^[\x21-\x7e]+$/, 'must be an etag'));

const { shape: asked } = openingQuestion;
const { shape: running } = runningMeeting;
const { shape: last } = lastTime;

/** Everything the panel shows around the agenda document, for one of the two. */
export const oneOnOneView = z.object({
  ...toldOneOnOne.shape,
  /** Your object id. */
  you: z.string(),
  people: z.tuple([toldParticipant, toldParticipant]),
  /** Questions with answers in earlier meetings, the latest last. */
  earlierQuestions: z.array(z.object({ id: asked.id, text: asked.text, since: asked.since })),
  /** The meeting that goes on, or has ended and is not wrapped up yet. */
  running: z.nullable(
    z.object({
      startedAt: running.startedAt,
      endsAt: running.endsAt,
      endedAt: running.endedAt,
      isReopened: running.isReopened,
    }),
  ),
  /** The wrap-up that can still be taken back. */
  canUndo: z.nullable(z.object({ meetingId: z.string(), until: z.string() })),
  lastTime: z.nullable(
    z.object({
      heldAt: last.heldAt,
      question: last.question,
      answers: last.answers,
      /** Its record; see contract/meetings.ts. */
      meetingId: z.string(),
    }),
  ),
  /** The server's time when it answered. */
  now: z.string(),
  /** Etag to send as If-Match with a change. */
  etag: z.string(),
});

export type OneOnOneView = z.infer<typeof oneOnOneView>;

/** What is of all the 1:1s that the caller has, and of one: the paths of most routes begin with it. */
export const allOfThem = '/api/one-on-ones';

export const oneOfThem = `${allOfThem}/:id` as const;
