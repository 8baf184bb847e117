import type { meetingRoutes } from '../contract/meetings.ts';
import { rateMeeting } from '../usecases/meetings/rateMeeting.ts';
import { readMeeting } from '../usecases/meetings/readMeeting.ts';
import type { Settle } from '../usecases/meetings/settleMeeting.ts';
import { type StartNeeds, startNow } from '../usecases/meetings/startMeeting.ts';
import { undoWrapUp } from '../usecases/meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../usecases/meetings/wrapUpMeeting.ts';
import { readOneOnOne } from '../usecases/readOneOnOne.ts';
import type { AnyPairUseCase } from '../usecases/scope.ts';
import { personOf } from './callers.ts';
import { viewFor } from './oneOnOneView.ts';
import type { Handlers } from './registerRoutes.ts';

export function meetingHandlers(needs: StartNeeds & { settle: Settle }): Handlers<typeof meetingRoutes> {
  const ofPair = {
    start: startNow(needs),
    wrapUp: wrapUpMeeting(needs),
    undo: undoWrapUp(needs),
    meeting: readMeeting(needs),
  } satisfies Record<string, AnyPairUseCase>;
  const stories = { ...ofPair, read: readOneOnOne(needs), rate: rateMeeting(needs) };

  return {
    async start(request) {
      const person = personOf(request);
      const { id } = request.params;
      const now = await stories.start(person, id);
      return viewFor(person, await stories.read({ person, id }), now);
    },
    wrapUp: async (request) => await stories.wrapUp(personOf(request), request.params.id, request.body),
    async undo(request) {
      const { id, meetingId } = request.params;
      const person = personOf(request);
      return viewFor(person, await stories.undo(person, id, meetingId), needs.clock());
    },
    async read(request) {
      const { id, meetingId } = request.params;
      return (await stories.meeting(personOf(request), id, meetingId)).value;
    },
    async rate(request) {
      const { id: oneOnOneId, meetingId } = request.params;
      const place = { oneOnOneId, meetingId };
      return (await stories.rate(personOf(request), place, request.body.answer)).value;
    },
  };
}
