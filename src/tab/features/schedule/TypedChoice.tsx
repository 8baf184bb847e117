import { useId } from 'react';

/** A date, a time or a number in the browser's own field, and beneath it what is wrong with it. */
export function TypedChoice(props: {
  label: string;
  type: 'date' | 'time' | 'number';
  value: string;
  fault?: string | null;
  bounds?: { min: number; max: number; step?: number };
  change: (typed: string) => void;
}) {
  const noteId = useId();
  const fault = props.fault ?? null;
  return (
    <div>
      <label className="field-label">
        {props.label}
        <input
          className="field boxed"
          type={props.type}
          {...props.bounds}
          {...(props.type === 'date' && { max: '2199-12-31' })}
          value={props.value}
          aria-invalid={fault !== null}
          aria-describedby={noteId}
          onChange={(event) => props.change(event.target.value)}
        />
      </label>
      <span className="field-note" id={noteId} data-over={fault !== null}>
        {fault}
      </span>
    </div>
  );
}
