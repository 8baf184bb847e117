/** A count with its noun: `some(2, 'topic', 'topics')`. English, German and Spanish all have these two forms. */
export function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
