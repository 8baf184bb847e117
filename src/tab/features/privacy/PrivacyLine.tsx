import type { ReactNode } from 'react';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';

/** Who can read this: one line, always there. `children` stand at its end. */
export function PrivacyLine(props: { children: ReactNode }) {
  const { pair } = usePanel();
  const strings = useStrings().privacy;
  return (
    <div className="privacy">
      <span>{strings.line(pair.other.short)}</span>
      {props.children}
    </div>
  );
}
