/** The beginning of a text, at most so many UTF-16 code units long: one less where that would halve a character. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.length < text.length && text.isWellFormed() && !cut.isWellFormed() ? cut.slice(0, -1) : cut;
}
