import { placeAt } from './placeAt.ts';

/** An item on its way: how far it was dragged, in CSS pixels, and which place (from 0) it would take. */
export type Drag = { id: string; by: number; place: number };

type Held = { list: HTMLElement; grip: Element; pointerId: number; startY: number };

const edge = 40;

/** Follows the pointer that holds a grip, until it is let go, lost, or given up with Escape. */
export function followDrag(
  { list, grip, pointerId, startY }: Held,
  show: (drag: Drag | null) => void,
  drop: (id: string, place: number) => void,
): void {
  const id = grip.closest<HTMLElement>('[data-item]')?.dataset.item;
  // It may have been let go while this was on its way.
  if (id === undefined || !list.hasPointerCapture(pointerId)) return;
  let drag: Drag | null = null;
  const following = new AbortController();
  const { signal } = following;
  const end = () => {
    following.abort();
    show(null);
  };
  list.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== pointerId) return;
      scrollAtEdge(event.clientY);
      const by = event.clientY + window.scrollY - startY;
      drag = { id, by, place: placeAt(event.clientY, middlesOf(list, id)) };
      show(drag);
    },
    { signal },
  );
  list.addEventListener(
    'pointerup',
    () => {
      if (drag !== null) drop(drag.id, drag.place);
      end();
    },
    { signal },
  );
  list.addEventListener('pointercancel', end, { signal });
  document.addEventListener('lostpointercapture', end, { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
}

/** Middles of the other items of the dragged one's group, from the top, in viewport pixels. */
function middlesOf(list: HTMLElement, id: string): number[] {
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
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
