/** One of a few, as the browser's own list. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  change: (value: Value) => void;
}) {
  return (
    <label className="field-label">
      {props.label}
      <select
        className="field boxed"
        value={props.value}
        onChange={({ target }) => {
          const chosen = props.choices.find(([value]) => value === target.value);
          if (chosen) props.change(chosen[0]);
        }}
      >
        {props.choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
