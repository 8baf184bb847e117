import { cutText } from '../domain/cutText.ts';
import { isWellFormedText } from '../domain/wellFormed.ts';

/** What is wrong with something that came in, whatever it is for. `field`: where, with dots into objects. */
export type InputFault = { field: string; message: string };

/** How deep what our clients send, and what Teams sends, may be nested: far more than any of it is. */
const maxLevels = 32;

/** Of the names of fields, what is told back at most. */
const longestField = 200;

/**
 * Looks through a parsed body, a query or the parts of a path before anything else does: for text that cannot be stored
 * or shown, in values and in names, and for nesting that whoever walks it later would not come back from.
 * @param isFine which texts may be there
 */
export function faultIn(
  value: unknown,
  isFine: (text: string) => boolean = isWellFormedText,
): InputFault | null {
  // No recursion: it may be nested as deeply as its bytes allow.
  const left: { value: unknown; field: string; level: number }[] = [{ value, field: '', level: 0 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value: one, field, level } = next;
    if (typeof one === 'string' && !isFine(one)) return { field, message: illFormed };
    if (typeof one !== 'object' || one === null) continue;
    if (level === maxLevels) return { field, message: 'is nested too deeply' };
    for (const [name, inner] of Object.entries(one)) {
      if (!isFine(name)) return { field, message: `has a name that ${illFormed}` };
      left.push({ value: inner, field: fieldIn(field, name), level: level + 1 });
    }
  }
  return null;
}

const illFormed = 'must hold no control characters and no halves of characters';

function fieldIn(field: string, name: string): string {
  return cutText(`${field === '' ? '' : `${field}.`}${name}`, longestField);
}
