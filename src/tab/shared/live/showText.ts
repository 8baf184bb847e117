export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Where a place in the old value is in the new one; see `placeOnceShown`. */
export type PlaceMap = (place: number, sticks: 'before' | 'after') => number;

/**
 * Gives a field another value and leaves caret, selection and scroll where the person had them. What came in at the
 * edges of a selection stays outside of it, so that typing over the selection does not take it along.
 */
export function showText(field: TextField, value: string, placeOf: PlaceMap): void {
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field;
  field.value = value;
  // Placing a caret moves the focus in some browsers, and nobody looks at one elsewhere.
  if (field.ownerDocument.activeElement !== field || selectionStart === null || selectionEnd === null) return;
  const isCaret = selectionStart === selectionEnd;
  const start = placeOf(selectionStart, isCaret ? 'before' : 'after');
  const end = isCaret ? start : Math.max(start, placeOf(selectionEnd, 'before'));
  field.setSelectionRange(start, end, selectionDirection ?? 'none');
  field.scrollTop = scrollTop;
}
