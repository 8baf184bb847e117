import { parseCommand } from '../src/bot/commands/parseCommand.ts';
import { speaking } from './bot/commands/speaking.ts';
import { utterances } from './bot/commands/utterances.ts';
import { germanUtterances } from './bot/commands/germanUtterances.ts';
import { spanishUtterances } from './bot/commands/spanishUtterances.ts';
import { isDeepStrictEqual } from 'node:util';
let bad=0;
for (const [lang,u] of [['en',utterances],['de',germanUtterances],['es',spanishUtterances],['de',utterances],['es',utterances]] as const)
 for (const [said,meant] of Object.values(u).flat()) { const got=parseCommand(said,speaking({language:lang}));
  if(JSON.stringify(got)!==JSON.stringify(meant) && !isDeepStrictEqual(got,meant)){bad++;console.log(lang,JSON.stringify(said),JSON.stringify(got),'EXPECTED',JSON.stringify(meant));}}
console.log('bad',bad);
