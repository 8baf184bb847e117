import type { Vocabulary } from '../shape/vocabulary.ts';
import { frenchCommands } from './commands.ts';
import { frenchDates } from './dates.ts';

export const frenchVocabulary: Vocabulary = { commands: frenchCommands, dates: frenchDates };
