import { use } from 'react';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import type { DeletionSubject, PendingDeletion } from '../../../domain/deletion.ts';
import type { DeletionStrings } from '../../../locales/en/deletion.ts';
import { useDeletionStrings } from '../../strings/deletion/useDeletionStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import type { Pair } from '../people/pair.ts';
import { useServices } from '../services/services.tsx';
import { AskingButton } from './AskingButton.tsx';
import { ConfirmDeletion } from './ConfirmDeletion.tsx';
import { type DeletionActions, useDeletion } from './useDeletions.ts';

type Props = {
  oneOnOneId: string;
  pair: Pair;
  subject: DeletionSubject;
  /** What it is called, for those who listen. */
  name: string;
  announce: (text: string) => void;
};

/** The way to delete something for both; where somebody asked for it, when it goes and how to keep it. */
export function DeleteLine(props: Props) {
  const strings = useDeletionStrings();
  const deletion = useDeletion(props.oneOnOneId, props.subject);
  return (
    <div className="deletion no-print">
      {deletion.pending === null ? (
        <AskButton {...props} deletion={deletion} strings={strings} />
      ) : (
        <Pending {...props} pending={deletion.pending} deletion={deletion} strings={strings} />
      )}
      {deletion.failure !== null && <span role="alert">{deletion.failure}</span>}
    </div>
  );
}

type Shown = Props & { deletion: DeletionActions; strings: DeletionStrings };

function AskButton({ subject, name, pair, deletion, strings, announce }: Shown) {
  const text = strings.ask[subject.kind];
  return (
    <AskingButton text={text} label={strings.askOf(text, name)}>
      {({ close, cancel }) => (
        <ConfirmDeletion
          kind={subject.kind}
          other={pair.other.short}
          cancel={cancel}
          confirm={() => {
            close();
            deletion.ask();
            announce(strings.willGo);
          }}
        />
      )}
    </AskingButton>
  );
}

/** What both see while a deletion waits. */
export function Pending({
  pending,
  subject,
  pair,
  deletion,
  strings,
  announce,
}: Shown & { pending: PendingDeletion }) {
  const locale = use(LocaleContext);
  const { zone } = useServices();
  const isYours = pending.askedBy === pair.you.id;
  const when = dateText(locale, shapes.moment, pending.dueAt, { zone: zone() });
  return (
    <>
      <span className="deletion-when">{said(strings, subject, { isYours, by: pair.other.short, when })}</span>{' '}
      <button
        type="button"
        className="link"
        aria-disabled={deletion.isBusy}
        onClick={() => {
          if (deletion.isBusy) return;
          if (isYours) deletion.undo();
          else deletion.ask();
          announce(isYours ? strings.stays : strings.willGo);
        }}
      >
        {isYours ? strings.keep : strings.now}
      </button>
    </>
  );
}

function said(
  strings: DeletionStrings,
  { kind }: DeletionSubject,
  { isYours, by, when }: { isYours: boolean; by: string; when: string },
): string {
  if (kind === 'oneOnOne') return isYours ? strings.wholeAsked(when) : strings.wholeAskedBy(by, when);
  return isYours ? strings.asked(when) : strings.askedBy(by, when);
}
