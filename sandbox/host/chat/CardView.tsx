import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { CardPress } from './drawCard.ts';

type Props = { card: unknown; busy?: boolean; onPress: (press: CardPress) => void };

const withFallback = z.object({ fallbackText: z.string() });

/** An Adaptive Card. Drawn anew only when its content differs, so that half-filled inputs stay. */
export function CardView({ card, busy = false, onPress }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(onPress);
  useLayoutEffect(() => {
    latest.current = onPress;
  });
  const content = JSON.stringify(card);

  useEffect(() => {
    let isGone = false;
    // The renderer is large, and only a chat with a card needs it.
    import('./drawCard.ts')
      .then(({ drawCard }) => {
        if (isGone) return;
        const drawn = drawCard(JSON.parse(content), (press) => latest.current(press));
        setFailed(drawn === null);
        if (drawn) place.current?.replaceChildren(drawn);
      })
      .catch(() => setFailed(true));
    return () => {
      isGone = true;
    };
  }, [content]);

  return (
    <div className="card" aria-busy={busy} inert={busy}>
      {failed ? <p>{fallbackOf(card)}</p> : null}
      <div ref={place} hidden={failed} />
    </div>
  );
}

function fallbackOf(card: unknown): string {
  const read = withFallback.safeParse(card);
  return read.success ? read.data.fallbackText : 'This card cannot be shown.';
}
