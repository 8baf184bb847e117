/** Brings a part of the panel into sight, and the focus with it, for those who do not look. */
export function goTo(selector: string): void {
  const part = document.querySelector<HTMLElement>(selector);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}

/** Presses a button of the panel, where it is there. */
export function clickOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}
