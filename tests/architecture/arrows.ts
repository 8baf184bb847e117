import { faultsOf } from './faults.ts';
import { sources } from './sources.ts';

const files = sources();
const faults = faultsOf(files);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(files).length} files, ${faults.length} wrong imports`);
process.exitCode = faults.length > 0 ? 1 : 0;
