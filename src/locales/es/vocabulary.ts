import type { Vocabulary } from '../shape/vocabulary.ts';
import { spanishCommands } from './commands.ts';
import { spanishDates } from './dates.ts';

export const spanishVocabulary: Vocabulary = { commands: spanishCommands, dates: spanishDates };
