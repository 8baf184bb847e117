import { afterEach, beforeEach } from '@jest/globals';
import { addItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { inAnHour, type LiveServer, rae, startLiveServer } from './liveServer.ts';
import { type Device, device, type MoreOfPanel, openPanel, type Panel } from './sessions.ts';

export type Desk = {
  /** A test that starts it anew puts the new one here. */
  server: LiveServer;
  /** What Rae's device keeps, over all panels that are opened on it. */
  raesDevice: Device;
  /** A panel, Rae's on her device unless said otherwise; closed at the end of the test. */
  open(person?: typeof rae, more?: MoreOfPanel): Panel;
};

/** For each test of the file a server, a device of Rae's, and panels that are closed behind it. */
export function atRaesDesk(): () => Desk {
  let desk: Desk;
  const panels: Panel[] = [];

  beforeEach(async () => {
    desk = {
      server: await startLiveServer(),
      raesDevice: device(),
      open(person = rae, more = { keep: desk.raesDevice }) {
        const panel = openPanel(desk.server, person, more);
        panels.push(panel);
        return panel;
      },
    };
  });

  afterEach(async () => {
    for (const panel of panels.splice(0)) panel.close();
    await desk.server.stop();
  });

  return () => desk;
}

export function add(panel: Panel, id: string): void {
  addItem(panel.doc, { id, title: id, purpose: null, broughtBy: panel.person.id, addedAt: inAnHour() });
}

export function ids(panel: Panel): string[] {
  return readAgenda(panel.doc)
    .map(({ id }) => id)
    .sort();
}
