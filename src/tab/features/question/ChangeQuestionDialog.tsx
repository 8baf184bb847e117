import { useId, useState } from 'react';
import { questionLimit, questionTextSchema } from '../../../domain/openingQuestion.ts';
import type { LowerStrings } from '../../../locales/en/lower.ts';
import { PanelDialog } from '../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { LimitNote } from '../../shared/fields/LimitNote.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useQuestionText } from '../../strings/useQuestionText.ts';
import { useQuestionChange } from './useQuestionChange.ts';

/** Choose another opening question: an offered one, or the pair's own words. Give it a `key` per opening. */
export default function ChangeQuestionDialog(props: { dialog: Disclosure }) {
  const { view, announce } = usePanel();
  const strings = useStrings();
  const texts = useLowerStrings().question;
  const questionText = useQuestionText();
  const [draft, setDraft] = useState('');
  const [asked, setAsked] = useState(false);
  const noteId = useId();
  const change = useQuestionChange(() => {
    announce(texts.changed);
    props.dialog.hide();
  });
  const wording = questionTextSchema.safeParse(draft);
  const choose = () => {
    setAsked(true);
    if (wording.success && !change.pending) change.choose(wording.data);
  };
  return (
    <PanelDialog
      dialog={props.dialog}
      title={texts.title}
      actions={
        <>
          <button type="button" className="button primary" onClick={choose} aria-disabled={change.pending}>
            {chooseLabel(texts, change)}
          </button>
          <button type="button" className="button" onClick={props.dialog.hide}>
            {change.newer === null ? strings.cancel : texts.keepNewer}
          </button>
        </>
      }
    >
      <p className="quiet">{texts.oldStay}</p>
      <div role="alert">
        {change.newer !== null && <p className="notice">{texts.conflict(questionText(change.newer))}</p>}
        {change.failure !== null && <p className="notice">{strings.failures[change.failure.code].text}</p>}
      </div>
      {change.newer === null && (
        <OfferedQuestions
          current={questionText(view.openingQuestion.text)}
          chosen={draft}
          choose={setDraft}
        />
      )}
      <label className="field-label">
        {texts.own}
        <textarea
          className="field boxed"
          value={draft}
          rows={2}
          placeholder={texts.ownPlaceholder}
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

type QuestionStrings = LowerStrings['question'];

function chooseLabel(strings: QuestionStrings, change: { pending: boolean; newer: string | null }): string {
  if (change.pending) return strings.choosing;
  return change.newer === null ? strings.choose : strings.chooseAnyway;
}

function OfferedQuestions(props: { current: string; chosen: string; choose: (text: string) => void }) {
  const strings = useLowerStrings().question;
  return (
    <fieldset className="offered">
      <legend>{strings.offered}</legend>
      {strings.offers
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
