import { useId, useMemo } from 'react';
import { zonesLike } from '../../../domain/parseTimeZone.ts';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';

/** Zones in the list: more than fit a screen help nobody. */
const maxOffered = 30;

/** A time zone: typed, by its place as well, or chosen from those that are like it. */
export function ZoneField(props: { value: string; change: (typed: string) => void; fault: string | null }) {
  const strings = useCadenceStrings().form;
  const zones = useMemo(() => zonesLike(props.value, maxOffered), [props.value]);
  const [listId, noteId] = [useId(), useId()];
  return (
    <div>
      <label className="field-label">
        {strings.zone}
        <input
          className="field boxed"
          list={listId}
          value={props.value}
          placeholder={strings.zoneHint}
          autoComplete="off"
          spellCheck={false}
          maxLength={64}
          aria-invalid={props.fault !== null}
          aria-describedby={noteId}
          onChange={(event) => props.change(event.target.value)}
        />
      </label>
      <datalist id={listId}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <span className="field-note" id={noteId} data-over={props.fault !== null}>
        {props.fault ?? strings.zoneHint}
      </span>
    </div>
  );
}
