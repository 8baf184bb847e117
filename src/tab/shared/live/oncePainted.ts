/** Milliseconds: a page out of sight is not painted at all, and neither is a frame that was scrolled away. */
const atLatest = { hidden: 500, visible: 5_000 };

/** Runs `task` once what is being drawn now is on the screen; at once where nothing is painted. */
export function oncePainted(task: () => void): void {
  if (typeof requestAnimationFrame !== 'function') {
    task();
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(late);
    task();
  };
  const late = setTimeout(once, atLatest[document.visibilityState]);
  // The frame is painted after its callbacks: the task comes behind it.
  requestAnimationFrame(() => setTimeout(once));
}
