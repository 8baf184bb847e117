import type { Vocabulary } from '../shape/vocabulary.ts';
import { englishCommands } from './commands.ts';
import { englishDates } from './dates.ts';

export const englishVocabulary: Vocabulary = { commands: englishCommands, dates: englishDates };
