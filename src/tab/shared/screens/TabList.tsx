import { type KeyboardEvent, useRef } from 'react';

/** A row of tabs, one stop of the Tab key; the arrow keys go along it. Each one's id is `section-` and its name. */
export function TabList<Name extends string>(props: {
  label: string;
  tabs: readonly { name: Name; text: string }[];
  shown: Name;
  show: (name: Name) => void;
}) {
  const { tabs, shown, show } = props;
  const elements = useRef<Partial<Record<Name, HTMLButtonElement | null>>>({});
  const onKey = ({ key }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const at = tabs.findIndex(({ name }) => name === shown);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    show(next.name);
    elements.current[next.name]?.focus();
  };
  return (
    <div className="sections panel-width" role="tablist" aria-label={props.label} onKeyDown={onKey}>
      {tabs.map(({ name, text }) => (
        <button
          key={name}
          ref={(element) => {
            elements.current[name] = element;
          }}
          type="button"
          role="tab"
          id={`section-${name}`}
          aria-selected={shown === name}
          tabIndex={shown === name ? 0 : -1}
          onClick={() => show(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
