import type { ReactNode } from 'react';

/** The panel's few icons, drawn on a 16 grid in the colour of the text around them; never without a label beside. */
const shapes = {
  check: <path d="m3.5 8.5 3 3 6-7" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  lock: <path d="M4 7.5h8v6H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2" />,
  link: (
    <path d="M6.5 9.5a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7L7.7 4.6M9.5 6.5a2.6 2.6 0 0 0-3.7 0L3.5 8.8a2.6 2.6 0 0 0 3.7 3.7l1.1-1.1" />
  ),
  more: <path d="M3.5 8h.01M8 8h.01m4.49 0h.01" strokeWidth="2" />,
  plus: <path d="M8 3v10M3 8h10" />,
  grip: <path d="M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01" strokeWidth="2" />,
  note: <path d="M3 4h10M3 8h10M3 12h6" />,
  swap: <path d="M3 6h9.5L10 3.5M13 10H3.5L6 12.5" />,
  undo: <path d="M6 3 3 6l3 3M3.3 6H10a3.5 3.5 0 0 1 0 7H7" />,
} satisfies Record<string, ReactNode>;

export function Icon(props: { name: keyof typeof shapes }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[props.name]}
    </svg>
  );
}

/** Opener's sign: two circles that meet. */
export function OpenerMark() {
  return (
    <svg className="opener-mark" viewBox="0 0 48 32" aria-hidden="true" focusable="false">
      <circle cx="17" cy="16" r="13" />
      <circle cx="31" cy="16" r="13" />
    </svg>
  );
}
