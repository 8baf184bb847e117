/** UTF-16 code units that an input about to happen would add to a field. */
export function addedBy(event: InputEvent): number {
  if (!event.inputType.startsWith('insert')) return 0;
  if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') return 1;
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  // A field turns every kind of line break into one unit.
  return text.replace(/\r\n?/g, '\n').length;
}
