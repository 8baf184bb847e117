import * as z from 'zod';
import { exportHead } from '../../contract/exportFile.ts';
import { readPrivateNotes, writePrivateNotes } from '../../contract/privateNotes.ts';
import type { Departure } from '../../domain/deletion.ts';
import { type OneOnOne, oneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import { joinNotesName, joinOneOnOneId, splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { AgendaDocuments } from '../agenda/agendaDocuments.ts';
import type { PersonStore } from '../chats/stores.ts';
import { headOf } from '../export/readExport.ts';
import { writeAgenda } from '../export/restoreExport.ts';
import { bringAgendaUpToDate } from '../meetings/bringAgendaUpToDate.ts';
import type { MeetingDependencies } from '../meetings/dependencies.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { update } from '../update.ts';
import { eraseWhole, type WholeDependencies } from './eraseWhole.ts';
import type { DepartedStore, ErasureStore } from './store.ts';

export type DepartDependencies = WholeDependencies &
  Pick<MeetingDependencies, 'meetings' | 'clock'> & {
    erasure: Pick<ErasureStore, 'copyRecords' | 'erasePerson' | 'removeFromList'>;
    store: OneOnOneStore;
    agenda: AgendaDocuments;
    persons: Pick<PersonStore, 'addOneOnOne' | 'listOneOnOnes'>;
    departed: DepartedStore;
  };

/**
 * One of the two has left: what they shared is moved to an id that the other one alone can open, and whoever left is
 * in it under an id that is nobody's. The old one is erased like any other; with the last of their 1:1s goes what belongs
 * to the person alone. Run again where it was cut off, it finishes.
 * @param isUnwanted the other one wants it deleted: nothing is moved
 * @throws Failure unavailable, changedMeanwhile
 */
export function depart(dependencies: DepartDependencies) {
  const { erasure, persons, departed, store } = dependencies;
  return async (oneOnOneId: string, departure: Departure, isUnwanted: boolean): Promise<void> => {
    const found = (await store.read(oneOnOneId))?.value;
    // Where the other one has left as well, there is nobody to read it.
    if (found && !isUnwanted && !otherThan(found.people, departure.personId).hasLeft) {
      await move(dependencies, found, departure);
    }
    const tenantId = splitOneOnOneId(oneOnOneId)?.tenantId ?? '';
    const person = { id: departure.personId, tenantId };
    await erasure.removeFromList(person, oneOnOneId);
    // Whoever takes the last one off the list sees an empty list, also where several do so at once.
    if ((await persons.listOneOnOnes(person)).length === 0) {
      await erasure.erasePerson(person, { isDry: false });
      await departed.note(person, departure.at);
    }
    await eraseWhole(dependencies)(oneOnOneId);
  };
}

/** The new record comes last: while there is none, nobody has seen or changed any of it. */
async function move(dependencies: DepartDependencies, found: OneOnOne, departure: Departure): Promise<void> {
  const { erasure, store, persons, shutAgenda } = dependencies;
  const { id, tenantId } = found;
  const { personId, standIn } = departure;
  const other = otherThan(found.people, personId);
  const movedId = joinOneOnOneId(tenantId, other.id, standIn);
  if (await store.read(movedId)) return;
  await update(store, id, (current): OneOnOne => ({ ...current, isClosing: true }));
  await shutAgenda(id);
  await shutAgenda(joinNotesName(id, other.id));
  const settled = (await bringAgendaUpToDate(dependencies)(id)).value;
  // Ids are all over a record, in places that later versions may add; nothing that people write looks like one.
  const renamed = (json: string) => json.replaceAll(id, movedId).replaceAll(personId, standIn);
  const head = await headOf(dependencies, settled, { from: null, to: null });
  const { openingQuestion, round } = settled;
  await writeAgenda(
    dependencies,
    { id: movedId, openingQuestion, round, by: 'opener' },
    exportHead.parse(JSON.parse(renamed(JSON.stringify(head)))),
  );
  await moveNotes(dependencies, { from: id, to: movedId, personId: other.id });
  await erasure.copyRecords(id, movedId, renamed);
  await persons.addOneOnOne({ id: other.id, tenantId }, movedId);
  const record = z.parse(oneOnOne, JSON.parse(renamed(JSON.stringify(settled))));
  await store.create(movedId, movedRecord(record, departure));
}

/** What the one who stays has noted for themselves goes with what they keep. */
async function moveNotes(
  { agenda }: DepartDependencies,
  { from, to, personId }: { from: string; to: string; personId: string },
): Promise<void> {
  const notes = await agenda.read(joinNotesName(from, personId), (doc) => readPrivateNotes(doc, personId));
  if (notes.page === '' && notes.lines.length === 0) return;
  await agenda.edit(joinNotesName(to, personId), personId, (doc) => writePrivateNotes(doc, personId, notes));
}

function movedRecord({ isClosing: _, ...record }: OneOnOne, { standIn, name }: Departure): OneOnOne {
  const people = record.people.map((one) =>
    one.id === standIn ? { ...one, name, hasLeft: true as const } : one,
  ) as OneOnOne['people'];
  return { ...record, people, running: null, chatIds: [] };
}
