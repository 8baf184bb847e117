import type { ReactNode } from 'react';

/** A whole screen that says what is the matter and what to do. */
export function Screen(props: { title: string; text: string; action?: ReactNode }) {
  return (
    <main className="panel screen">
      <span className="screen-mark" aria-hidden="true" />
      <h1 className="screen-title">{props.title}</h1>
      <p>{props.text}</p>
      {props.action}
    </main>
  );
}
