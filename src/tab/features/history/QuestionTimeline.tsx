import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { AnswersPageView } from '../../../contract/meetings.ts';
import { retrying } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useDayText } from '../../strings/useDayText.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { useQuestionText } from '../../strings/useQuestionText.ts';
import { AnswersOfBoth } from './Answer.tsx';
import { useHistory } from './historyContext.tsx';
import { More } from './More.tsx';

/** What the two answered to one opening question, meeting by meeting; earlier questions can be chosen. */
export function QuestionTimeline() {
  const { view } = useHistory();
  const { history } = useServices();
  const strings = useHistoryStrings();
  const questionText = useQuestionText();
  const dayText = useDayText();
  const id = useId();
  const questions = questionsOf(view);
  const [chosen, choose] = useState(questions[0]?.id ?? view.openingQuestion.id);
  const pages = useInfiniteQuery({
    ...retrying,
    queryKey: ['answers', view.id, chosen, view.round],
    queryFn: ({ pageParam }) => history.answers(view.id, chosen, { cursor: pageParam || undefined }),
    initialPageParam: '',
    getNextPageParam: (page: AnswersPageView) => page.cursor,
  });
  const failure = useFailureText(pages.error);
  const meetings = (pages.data?.pages ?? []).flatMap((page) => page.meetings);
  return (
    <div className="timeline">
      <label htmlFor={id} className="field-label">
        {strings.timelineQuestion}
        <select
          id={id}
          className="field boxed"
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        >
          {questions.map((question) => (
            <option key={question.id} value={question.id}>
              {questionText(question.text)}
            </option>
          ))}
        </select>
      </label>
      {pages.isSuccess && meetings.length === 0 && <p className="quiet">{strings.noAnswers}</p>}
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
      <ol>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <p className="past-heading">{dayText(meeting.heldAt, view.now)}</p>
            <AnswersOfBoth answers={meeting.answers} />
          </li>
        ))}
      </ol>
      {(pages.hasNextPage || failure !== null || meetings.length > 0) && (
        <More
          more={pages.hasNextPage}
          failed={failure !== null}
          pending={pages.isFetching && (pages.data === undefined || pages.isFetchingNextPage)}
          load={() => void (pages.data === undefined ? pages.refetch() : pages.fetchNextPage())}
          label={strings.moreAnswers}
          end=""
        />
      )}
    </div>
  );
}

/** The one that is asked now first, then the earlier ones, the latest first. */
function questionsOf({ openingQuestion, earlierQuestions }: ReturnType<typeof useHistory>['view']) {
  const earlier = earlierQuestions.filter(({ id }) => id !== openingQuestion.id).reverse();
  return [openingQuestion, ...earlier];
}
