import { cutText } from '../../domain/cutText.ts';
import type { ChoiceInput, DateInput, TextInput, TimeInput } from './adaptiveCard.ts';
import { asTyped } from './blocks.ts';

/** What a field of several lines shows of a text. */
export function linesAsTyped(text: string): string {
  return text.split('\n').map(asTyped).join('\n');
}

/** @param text `value` is what the field starts with; `required` is the sentence shown when it is left empty */
export function textInput(text: {
  id: string;
  label: string;
  maxLength: number;
  value?: string;
  placeholder?: string;
  required?: string;
  isMultiline?: boolean;
}): TextInput {
  const { id, label, maxLength, value, placeholder, required, isMultiline } = text;
  const shown = isMultiline ? linesAsTyped : asTyped;
  return {
    type: 'Input.Text',
    id,
    label,
    maxLength,
    ...(isMultiline && { isMultiline }),
    ...(value && { value: cutText(shown(value), maxLength) }),
    ...(placeholder && { placeholder }),
    ...(required && { isRequired: true, errorMessage: required }),
  };
}

/** @param date `value` is `YYYY-MM-DD`, or null to start empty */
export function dateInput(date: { id: string; label: string; value: string | null }): DateInput {
  const { id, label, value } = date;
  return { type: 'Input.Date', id, label, ...(value && { value }) };
}

/** @param time `value` is `HH:MM` */
export function timeInput(time: { id: string; label: string; value: string }): TimeInput {
  return { type: 'Input.Time', ...time };
}

/** One of several, as a list that opens: such titles are never read as Markdown. */
export function choiceInput(choice: {
  id: string;
  label: string;
  choices: { title: string; value: string }[];
  value?: string;
  placeholder?: string;
  required?: string;
}): ChoiceInput {
  const { id, label, choices, value, placeholder, required } = choice;
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    choices: choices.map(({ title, value }) => ({ title: asTyped(title), value })),
    ...(value && { value }),
    ...(placeholder && { placeholder }),
    ...(required && { isRequired: true, errorMessage: required }),
  };
}
