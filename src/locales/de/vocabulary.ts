import type { Vocabulary } from '../shape/vocabulary.ts';
import { germanCommands } from './commands.ts';
import { germanDates } from './dates.ts';

export const germanVocabulary: Vocabulary = { commands: germanCommands, dates: germanDates };
