const focusable = 'a[href], button, input, select, summary, textarea';

const row = '[data-item], .action';

/**
 * Makes one stop of the Tab key of each toolbar and of each list of topics or action items, so that nobody tabs through
 * seven buttons a topic. Which row, and which button, it was last stays remembered; the controls of a row are stops once
 * the focus is inside it.
 */
export function tabStops(root: HTMLElement) {
  const latest = new WeakMap<Element, Element>();
  let entered: Element | null = null;

  function arrange(): void {
    for (const toolbar of root.querySelectorAll('[role=toolbar]')) {
      oneOf(toolbar, stopsOf(toolbar));
    }
    for (const list of root.querySelectorAll('.items')) {
      const rows = rowsOf(list);
      oneOf(list, rows);
      for (const one of rows) {
        for (const control of one.querySelectorAll<HTMLElement>(focusable)) setStop(control, one === entered);
      }
    }
  }

  function oneOf(group: Element, stops: readonly HTMLElement[]): void {
    const current = stops.find((stop) => stop === latest.get(group)) ?? stops[0];
    for (const stop of stops) setStop(stop, stop === current);
  }

  return {
    arrange,
    /** To be told of everything that takes the focus. */
    focused(target: Element): void {
      const inRow = target.closest(row);
      const group = inRow?.closest('.items') ?? target.closest('[role=toolbar]');
      if (group) latest.set(group, inRow ?? target);
      entered = inRow === target ? null : inRow;
      arrange();
    },
  };
}

/** The row of a list that has the focus as a whole; null while a control of it, or something else, has it. */
export function focusedRow(target: Element): HTMLElement | null {
  return target instanceof HTMLElement && target.matches(row) ? target : null;
}

export function rowAround(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>(row);
}

export function rowsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(row)];
}

/** Those of a toolbar that the arrow keys go through, in order. */
export function stopsOf(toolbar: Element): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>(`:is(${focusable}):not(:disabled)`)];
}

function setStop(element: HTMLElement, isStop: boolean): void {
  const index = isStop ? 0 : -1;
  if (element.getAttribute('tabindex') !== String(index)) element.tabIndex = index;
}
