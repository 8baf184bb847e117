import { bareInServer } from './bareOf.ts';
import { faultsOf } from './faults.ts';
import { sources, testSources } from './sources.ts';

const files = { ...sources(), ...testSources() };
const faults = faultsOf(files);
const bare = bareInServer(sources());
for (const fault of [...faults, ...bare]) console.error(fault);
console.log(
  `${Object.keys(files).length} files, ${faults.length} wrong imports, ${bare.length} that nobody catches for`,
);
process.exitCode = faults.length + bare.length > 0 ? 1 : 0;
