import { languageOf } from '../../domain/language.ts';
import { questionAsRead } from '../../locales/questionAsRead.ts';
import type { CardReader } from './views.ts';

/** The pair's question as the reader reads it. */
export function questionWords(wording: string, { locale }: Pick<CardReader, 'locale'>): string {
  return questionAsRead(wording, languageOf(locale));
}
