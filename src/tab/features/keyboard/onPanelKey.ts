import { focusedRow, rowAround, rowsOf, stopsOf } from './tabStops.ts';

/** What keys do that belong to the panel as a whole. */
export type PanelKeys = { newTopic: () => void; wrapUp: () => void; help: () => void };

const steps: Record<string, -1 | 1> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

const sideways: Record<string, -1 | 1> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Answers a key that was pressed in the panel: within a toolbar, on a row, or anywhere but in a field. True when it did
 * something.
 * @param letters false where somebody turned the keys of one letter off
 */
export function onPanelKey(event: KeyboardEvent, keys: PanelKeys, letters: boolean): boolean {
  const { target, key } = event;
  if (!(target instanceof Element) || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('[role=dialog], [role=menu]'))
    return false;
  if (key === 'Escape') return leaveRow(target);
  if (isField(target)) return false;
  const toolbar = target.closest('[role=toolbar]');
  const aside = sideways[key];
  if (toolbar && aside) return focusNext(stopsOf(toolbar), target, aside);
  const isLetter = key.length === 1 && key !== ' ';
  if (isLetter && !letters) return false;
  const step = steps[key];
  const row = focusedRow(target);
  if (step && (row || isLetter)) return focusNext(rowsInReach(row), row ?? target, step);
  if (row && key === 'Enter') return enter(row);
  if (row && key === ' ') return tick(row);
  return isLetter && panelKey(key, keys);
}

function panelKey(key: string, keys: PanelKeys): boolean {
  const actions: Record<string, () => void> = { n: keys.newTopic, w: keys.wrapUp, '?': keys.help };
  const act = actions[key];
  act?.();
  return act !== undefined;
}

/** A field of a row was left by Enter or Escape, which leave the focus nowhere: it goes to the row. */
export function afterField({ key, target }: KeyboardEvent): void {
  const isLeft = (key === 'Escape' || key === 'Enter') && document.activeElement === document.body;
  if (isLeft && target instanceof Element) leaveRow(target);
}

/** Out of the controls of a row, and of its fields, onto the row itself. */
function leaveRow(target: Element): boolean {
  const row = rowAround(target);
  if (row === null || row === target || target.getAttribute('aria-expanded') === 'true') return false;
  row.focus();
  return true;
}

/** The list of the row; from elsewhere that of the topics. */
function rowsInReach(row: HTMLElement | null): HTMLElement[] {
  const list = row?.closest('.items') ?? document.querySelector('.agenda .items');
  return list ? rowsOf(list) : [];
}

function focusNext(all: readonly HTMLElement[], from: Element, step: -1 | 1): boolean {
  const at = from instanceof HTMLElement ? all.indexOf(from) : -1;
  const next = at < 0 ? all.find((one) => one.tabIndex === 0) : all[at + step];
  next?.focus();
  return next !== undefined;
}

function enter(row: HTMLElement): boolean {
  const field = row.querySelector<HTMLElement>('textarea, input:not([type=checkbox])');
  field?.focus();
  return field !== null;
}

function tick(row: HTMLElement): boolean {
  const box = row.querySelector<HTMLInputElement>('input[type=checkbox]:not(:disabled)');
  box?.click();
  return box !== null;
}

function isField(target: Element): boolean {
  return target.matches('input:not([type=checkbox]), textarea, select');
}
