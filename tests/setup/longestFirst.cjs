const { default: TestSequencer } = require('@jest/test-sequencer');

/**
 * The files that take ten seconds and more, the longest first. Those with a browser, which takes a core for itself, stand
 * between others.
 */
const longest = [
  'live/hostile/random/randomUpdates',
  'browser/states/accessibility',
  'live/hostile/partner/hostilePartner',
  'browser/states/ownLanguage',
  'meetings/powerCut',
  'browser/actionItems',
  'jobs/takenOver',
  'browser/pair',
  'bot/audience/postings',
  'browser/fold',
  'live/hostile/partner/healing',
  'browser/historyScreens',
  'durability/killed',
  'browser/history',
  'erasure/deletions',
  'browser/connection',
  'live/severalInstances',
  'browser/reminders',
  'instances/simulation',
  'usecases/jobs/crash',
  'browser/wrapUp',
  'instances/processes',
  'live/faults',
  'browser/connections',
  'live/convergence',
  'browser/keyboard',
  'storage/corruptRecords',
  'simulation/week',
  'bot/commands/anyText',
  'browser/languages',
  'erasure/eraseCommand',
  'bot/audience/sequences',
  'graph/effectiveSchedule',
  'storage/faults',
  'appPackage/checks',
  'bot/connectorFaults',
  'sandbox/past',
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
