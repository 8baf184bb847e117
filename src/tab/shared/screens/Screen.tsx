import type { ReactNode } from 'react';
import { OpenerMark } from '../icons.tsx';

/** A whole screen that says what is the matter and what to do. */
export function Screen(props: { title: string; text: string; action?: ReactNode }) {
  return (
    <main className="panel screen">
      <OpenerMark />
      <h1 className="screen-title">{props.title}</h1>
      <p>{props.text}</p>
      {props.action}
    </main>
  );
}
