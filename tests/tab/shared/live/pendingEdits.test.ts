import { describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { pendingEdits } from '../../../../src/tab/shared/live/pendingEdits.ts';
import { device } from '../../../live/sessions.ts';
import { eventually } from '../../../setup/eventually.ts';

describe('keeping one’s own edits on the device', () => {
  test('hours of typing offline leave a bounded number of records, with every letter in them', async () => {
    const own = device();
    const kept = pendingEdits(own, () => {});
    const doc = new Y.Doc();
    doc.on('update', kept.add);
    for (let each = 0; each < 1_000; each += 1) {
      doc.getText('notes').insert(each, 'x');
      await new Promise((turn) => setImmediate(turn));
    }
    const letters = () => {
      const read = new Y.Doc();
      for (const update of own.edits.values()) Y.applyUpdate(read, update);
      return read.getText('notes').length;
    };
    await eventually('all are kept', () => letters() === 1_000);
    expect(own.edits.size).toBeLessThan(110);
    kept.stored();
    await eventually('all are forgotten', () => own.edits.size === 0);
  });

  test('a burst while the device is busy becomes one record', async () => {
    const own = device();
    const goOn = Promise.withResolvers<void>();
    let writes = 0;
    const slow = {
      ...own,
      keep: async (update: Uint8Array) => {
        writes += 1;
        await goOn.promise;
        return own.keep(update);
      },
    };
    const kept = pendingEdits(slow, () => {});
    const doc = new Y.Doc();
    doc.on('update', kept.add);
    for (let each = 0; each < 50; each += 1) doc.getText('notes').insert(each, 'x');
    goOn.resolve();
    await eventually('both are kept', () => own.edits.size === 2);
    expect(writes).toBe(2);
  });

  test('an edit that was stored while the device was still writing it is forgotten as well', async () => {
    const own = device();
    const kept = pendingEdits(own, () => {});
    const doc = new Y.Doc();
    doc.on('update', kept.add);
    doc.getText('notes').insert(0, 'x');
    kept.stored();
    await eventually('it came and went', () => own.edits.size === 0 && own.written() === 1);
  });
});
