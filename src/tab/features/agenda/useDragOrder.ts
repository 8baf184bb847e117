import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { placeAt } from './placeAt.ts';

/** An item on its way: how far it was dragged, in CSS pixels, and which place (from 0) it would take. */
export type Drag = { id: string; by: number; place: number };

type Grip = { id: string; startY: number; pointerId: number };

const edge = 40;

/**
 * Dragging an item by its grip to another place of its own group. Escape, or a lost pointer, leaves all as it was.
 * @param list holds the items as elements with `data-item` (id) and `data-group`, each with a `data-grip`
 */
export function useDragOrder(list: RefObject<HTMLElement | null>, drop: (id: string, place: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const grip = useRef<Grip | null>(null);
  const end = () => {
    grip.current = null;
    setDrag(null);
  };
  useEscape(drag !== null, end);

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const id = event.button === 0 ? idOfGrip(event.target) : null;
      if (id === null) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { id, startY: event.clientY + window.scrollY, pointerId: event.pointerId };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = grip.current;
      if (held?.pointerId !== event.pointerId) return;
      scrollAtEdge(event.clientY);
      const by = event.clientY + window.scrollY - held.startY;
      setDrag({ id: held.id, by, place: placeAt(event.clientY, middlesOf(list.current, held.id)) });
    },
    onPointerUp() {
      if (drag !== null && grip.current !== null) drop(drag.id, drag.place);
      end();
    },
    onPointerCancel: end,
  };
  return { drag, handlers };
}

/** The item whose grip was taken; null when it was anything else. */
function idOfGrip(target: EventTarget): string | null {
  const gripped = target instanceof Element ? target.closest('[data-grip="true"]') : null;
  return gripped?.closest<HTMLElement>('[data-item]')?.dataset.item ?? null;
}

/** Middles of the other items of the dragged one's group, from the top, in viewport pixels. */
function middlesOf(list: HTMLElement | null, id: string): number[] {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const group = items.find((item) => item.dataset.item === id)?.dataset.group;
  return items
    .filter((item) => item.dataset.item !== id && item.dataset.group === group)
    .map((item) => item.getBoundingClientRect())
    .map((box) => box.top + box.height / 2);
}

function scrollAtEdge(y: number): void {
  if (y < edge) window.scrollBy(0, -edge / 4);
  if (y > window.innerHeight - edge) window.scrollBy(0, edge / 4);
}

function useEscape(dragging: boolean, end: () => void): void {
  const latest = useRef(end);
  latest.current = end;
  useEffect(() => {
    if (!dragging) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && latest.current();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [dragging]);
}
