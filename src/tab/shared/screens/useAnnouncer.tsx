import { type ReactNode, useCallback, useState } from 'react';

/** One polite live region, and how to speak through it. The same sentence twice in a row is said twice. */
export function useAnnouncer(): { announce: (text: string) => void; region: ReactNode } {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  const region = (
    <div className="visually-hidden" role="status" aria-live="polite">
      <span key={said.times}>{said.text}</span>
    </div>
  );
  return { announce, region };
}
