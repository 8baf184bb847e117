import { useMemo, useState } from 'react';
import type { WrapUpChoices } from '../../../../contract/meetings.ts';
import type { AgendaItem } from '../../../../domain/agendaItem.ts';
import type { WellSpent } from '../../../../domain/meeting.ts';

export const promiseOutcomes = ['done', 'keep', 'dropped'] as const;

export type PromiseOutcome = (typeof promiseOutcomes)[number];

type Topic = Pick<AgendaItem, 'id' | 'discussedAt'>;

/**
 * What somebody has chosen in the steps of the wrap-up. It is theirs alone until they finish: going back keeps it, and
 * cancelling forgets it. What they did not choose follows what the two do meanwhile.
 */
export type WrapUpDraft = {
  outcomeOf(actionId: string): PromiseOutcome;
  choose(actionId: string, outcome: PromiseOutcome): void;
  /** What was not discussed comes back, and what was does not, unless it is chosen otherwise. */
  comesBack(topic: Topic): boolean;
  bringBack(topic: Topic, comesBack: boolean): void;
  answer: WellSpent | null;
  setAnswer(answer: WellSpent | null): void;
  choices: WrapUpChoices;
};

export function useWrapUpDraft(): WrapUpDraft {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, PromiseOutcome>>(new Map());
  const [topics, setTopics] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [answer, setAnswer] = useState<WellSpent | null>(null);
  return useMemo(
    () => ({
      outcomeOf: (actionId) => outcomes.get(actionId) ?? 'keep',
      choose: (actionId, outcome) => setOutcomes((now) => new Map(now).set(actionId, outcome)),
      comesBack: ({ id, discussedAt }) => topics.get(id) ?? discussedAt === null,
      bringBack: ({ id }, comesBack) => setTopics((now) => new Map(now).set(id, comesBack)),
      answer,
      setAnswer,
      choices: {
        topics: [...topics].map(([id, comesBack]) => ({ id, comesBack })),
        promises: [...outcomes].flatMap(([id, outcome]) =>
          outcome === 'keep' ? [] : [{ id, status: outcome }],
        ),
      },
    }),
    [outcomes, topics, answer],
  );
}
