import { useId, useMemo } from 'react';
import { allZones } from '../../../domain/zoneNamed.ts';
import { useCadenceWording } from '../../wording/cadence/useCadenceWording.ts';

/** A time zone: typed, by its place as well, or chosen from the list of all. */
export function ZoneField(props: { value: string; change: (typed: string) => void; fault: string | null }) {
  const words = useCadenceWording().form;
  const zones = useMemo(allZones, []);
  const [listId, noteId] = [useId(), useId()];
  return (
    <div>
      <label className="field-label">
        {words.zone}
        <input
          className="field boxed"
          list={listId}
          value={props.value}
          placeholder={words.zoneHint}
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
        {props.fault ?? words.zoneHint}
      </span>
    </div>
  );
}
