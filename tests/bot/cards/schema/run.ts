import { readFile } from 'node:fs/promises';
import { allCards } from '../allCards.ts';
import { againstSchema } from './againstSchema.ts';

/**
 * Holds every card that the bot can send against the official schema of Adaptive Cards 1.5, for those who have the
 * file (adaptivecards.io/schemas/1.5.0/adaptive-card.json; it comes with no package): npm run cards:schema -- FILE
 */
const [path] = process.argv.slice(2);
if (!path) throw new Error('Give the path of the schema: npm run cards:schema -- adaptive-card.json');
const faultsOf = againstSchema(JSON.parse(await readFile(path, 'utf8')));

const cards = Object.entries(allCards);
const faults = cards.flatMap(([name, card]) => faultsOf(card).map((fault) => `${name}: ${fault}`));
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${cards.length} cards, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
