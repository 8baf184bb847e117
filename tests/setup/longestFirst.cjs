const { default: TestSequencer } = require('@jest/test-sequencer');

/**
 * The files that take ten seconds and more, the longest first. Those with a browser, which takes a core for itself, stand
 * between others.
 */
const longest = [
  'meetings/powerCut',
  'browser/actionItems',
  'live/faults',
  'browser/accessibility',
  'usecases/jobs/crash',
  'browser/historyScreens',
  'graph/followed',
  'browser/pair',
  'storage/faults',
  'browser/connection',
  'bot/connectorFaults',
  'durability/killed',
  'live/convergence',
  'browser/reminders',
  'reminders/wired',
  'browser/history',
  'bot/commands/anyText',
  'browser/wrapUp',
  'simulation/week',
  'browser/connections',
  'live/brokenLine',
  'browser/keyboard',
  'live/keeping',
  'appPackage/checks',
  'reminders/details',
].map((name) => `/tests/${name}.test.ts`);

/** @param {string} path of a test file */
function placeOf(path) {
  const place = longest.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
  return place < 0 ? longest.length : place;
}

/**
 * The long files first, so that the workers end together. Jest does that by what a run before this one took, which a
 * fresh clone does not know; it then goes by the size of files, and some of the longest are small.
 */
module.exports = class extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => placeOf(a.path) - placeOf(b.path));
  }
};
