import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MeetingView, WrapUpChoices } from '../../../contract/meetings.ts';
import type { WellSpent } from '../../../domain/meeting.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useKeepOneOnOne } from '../../shared/session/useOneOnOne.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';

export const meetingKey = (oneOnOneId: string, meetingId: string) =>
  ['meeting', oneOnOneId, meetingId] as const;

type WrapUpAsked = { round: number; answer: WellSpent | null; choices: WrapUpChoices };

/** What a person does about a meeting as a whole; each is safe to be asked for again. */
export function useMeetingActions() {
  const { view, announce } = usePanel();
  const { meetings, api } = useServices();
  const strings = useLowerStrings().meeting;
  const keep = useKeepOneOnOne();
  const client = useQueryClient();
  const keepMeeting = (meeting: MeetingView) => {
    client.setQueryData(meetingKey(view.id, meeting.id), meeting);
  };

  const start = useMutation({
    mutationFn: () => meetings.start(view.id),
    onSuccess: (next) => {
      keep(next);
      announce(strings.started);
    },
  });
  const wrapUp = useMutation({
    mutationFn: async ({ answer, ...asked }: WrapUpAsked) => {
      const recorded = await meetings.wrapUp(view.id, asked);
      keepMeeting(answer === null ? recorded : await meetings.rate(view.id, recorded.id, { answer }));
      return api.read(view.id);
    },
    onSuccess: (next) => {
      keep(next);
      announce(strings.filed);
    },
  });
  const undo = useMutation({
    mutationFn: (meetingId: string) => meetings.undo(view.id, meetingId),
    onSuccess: (next) => {
      keep(next);
      announce(strings.undone);
    },
  });
  const rate = useMutation({
    mutationFn: ({ meetingId, answer }: { meetingId: string; answer: WellSpent }) =>
      meetings.rate(view.id, meetingId, { answer }),
    onSuccess: (meeting) => {
      keepMeeting(meeting);
      announce(strings.rated);
    },
  });
  return { start, wrapUp, undo, rate };
}
