import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Drag } from './followDrag.ts';

/** On its way with the first touch of the list, and there before anybody drags. */
const loadFollowing = () => import('./followDrag.ts');

/**
 * Dragging an item by its grip to another place of its own group. Escape, or a lost pointer, leaves all as it was.
 * @returns `handlers` of the list, which holds the items as elements with `data-item` (id) and `data-group`, each with a
 * `data-grip`
 */
export function useDragOrder(drop: (id: string, place: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef(drop);
  useLayoutEffect(() => {
    latest.current = drop;
  });
  const handlers = {
    onPointerOver: () => void loadFollowing().catch(nothing),
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const { target, currentTarget: list, pointerId, clientY } = event;
      const grip = target instanceof Element ? target.closest('[data-grip="true"]') : null;
      if (event.button !== 0 || grip === null) return;
      event.preventDefault();
      list.setPointerCapture(pointerId);
      const held = { list, grip, pointerId, startY: clientY + window.scrollY };
      loadFollowing()
        .then(({ followDrag }) => followDrag(held, setDrag, (id, place) => latest.current(id, place)))
        .catch(nothing);
    },
  };
  return { drag, handlers };
}

/** Topics can be moved by their menu and by keys, so that a script that does not come is missed by nobody. */
function nothing(): void {}
