import { namesMeantTwice, retiredInUse } from './nameFaults.ts';
import { sources } from './sources.ts';

const files = sources();
const twice = namesMeantTwice(files);
const retired = retiredInUse(files);
for (const fault of [...twice, ...retired]) console.error(fault);
console.log(`${twice.length} exported names with two meanings, ${retired.length} retired words in use`);
process.exitCode = twice.length + retired.length > 0 ? 1 : 0;
