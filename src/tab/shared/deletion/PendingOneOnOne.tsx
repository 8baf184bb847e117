import type { DeletionSubject } from '../../../domain/deletion.ts';
import { useDeletionStrings } from '../../strings/deletion/useDeletionStrings.ts';
import { usePanel } from '../session/panel.tsx';
import { Pending } from './DeleteLine.tsx';
import { useDeletion } from './useDeletions.ts';

const whole: DeletionSubject = { kind: 'oneOnOne' };

/** Says on the panel of both that one of them asked for the whole 1:1 to be deleted; nothing otherwise. */
export function PendingOneOnOne() {
  const { view, pair, announce } = usePanel();
  const strings = useDeletionStrings();
  const deletion = useDeletion(view.id, whole);
  if (deletion.pending === null) return null;
  const asked = { oneOnOneId: view.id, pair, subject: whole, name: pair.other.name, announce };
  return (
    <div className="notice" role="status">
      <Pending {...asked} pending={deletion.pending} deletion={deletion} strings={strings} />
      {deletion.failure !== null && <span role="alert">{deletion.failure}</span>}
    </div>
  );
}
