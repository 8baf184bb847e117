import { useId, useState } from 'react';
import { languageOf } from '../../../domain/language.ts';
import { offeredQuestions } from '../../../domain/offeredQuestions.ts';
import { questionLimit, questionWording } from '../../../domain/openingQuestion.ts';
import { useQuestionText } from '../../wording/useQuestionText.ts';
import { useWording } from '../../wording/wording.tsx';
import { PanelDialog } from '../dialog/PanelDialog.tsx';
import type { Shown } from '../dialog/useShown.ts';
import { LimitNote } from '../fields/LimitNote.tsx';
import { usePanel } from '../session/panel.tsx';
import { useQuestionChange } from './useQuestionChange.ts';

/** Choose another opening question: an offered one, or the pair's own words. Give it a `key` per opening. */
export default function ChangeQuestionDialog(props: { dialog: Shown }) {
  const { view, announce } = usePanel();
  const words = useWording();
  const questionText = useQuestionText();
  const [draft, setDraft] = useState('');
  const [asked, setAsked] = useState(false);
  const noteId = useId();
  const change = useQuestionChange(() => {
    announce(words.question.changed);
    props.dialog.hide();
  });
  const wording = questionWording.safeParse(draft);
  const choose = () => {
    setAsked(true);
    if (wording.success && !change.pending) change.choose(wording.data);
  };
  return (
    <PanelDialog
      dialog={props.dialog}
      title={words.question.title}
      actions={
        <>
          <button type="button" className="button primary" onClick={choose} aria-disabled={change.pending}>
            {chooseLabel(words.question, change)}
          </button>
          <button type="button" className="button" onClick={props.dialog.hide}>
            {change.newer === null ? words.cancel : words.question.keepNewer}
          </button>
        </>
      }
    >
      <p className="quiet">{words.question.oldStay}</p>
      <div role="alert">
        {change.newer !== null && (
          <p className="notice">{words.question.conflict(questionText(change.newer))}</p>
        )}
        {change.failure !== null && <p className="notice">{words.failures[change.failure.code].text}</p>}
      </div>
      {change.newer === null && (
        <OfferedQuestions
          current={questionText(view.openingQuestion.text)}
          chosen={draft}
          choose={setDraft}
        />
      )}
      <label className="field-label">
        {words.question.own}
        <textarea
          className="field boxed"
          value={draft}
          rows={2}
          placeholder={words.question.ownPlaceholder}
          aria-invalid={asked && !wording.success}
          aria-describedby={noteId}
          onChange={(event) => setDraft(event.target.value)}
        />
      </label>
      <LimitNote
        id={noteId}
        length={draft.trim().length}
        limit={questionLimit}
        always
        empty={asked && draft.trim() === ''}
      />
    </PanelDialog>
  );
}

type Words = ReturnType<typeof useWording>['question'];

function chooseLabel(words: Words, change: { pending: boolean; newer: string | null }): string {
  if (change.pending) return words.choosing;
  return change.newer === null ? words.choose : words.chooseAnyway;
}

function OfferedQuestions(props: { current: string; chosen: string; choose: (text: string) => void }) {
  const { question: words, locale } = useWording();
  return (
    <fieldset className="offered">
      <legend>{words.offered}</legend>
      {offeredQuestions[languageOf(locale)]
        .filter((text) => text !== props.current)
        .map((text) => (
          <button
            key={text}
            type="button"
            className="choice"
            aria-pressed={text === props.chosen}
            onClick={() => props.choose(text)}
          >
            {text}
          </button>
        ))}
    </fieldset>
  );
}
