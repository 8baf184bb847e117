import { cyclesOf, type Graph } from './cycles.ts';

/**
 * Circles of rooms in a folder and in every folder below it. The rooms of a folder are its subfolders and, as one, the
 * files that stand in it directly. Each circle is the rooms on the way round, with the first repeated at the end.
 */
export function circlesOf(graph: Graph, folder: string): string[][] {
  const inside = [...graph.keys()].filter((path) => path.startsWith(`${folder}/`));
  const subfolders = new Set(inside.map((path) => roomOf(path, folder)).filter((room) => room !== folder));
  return [
    ...cyclesOf(roomsOf(graph, inside, folder)),
    ...[...subfolders].flatMap((subfolder) => circlesOf(graph, subfolder)),
  ];
}

function roomsOf(graph: Graph, inside: readonly string[], folder: string): Map<string, string[]> {
  const rooms = new Map<string, string[]>();
  for (const path of inside) {
    const room = roomOf(path, folder);
    const others = (graph.get(path) ?? [])
      .filter((target) => target.startsWith(`${folder}/`))
      .map((target) => roomOf(target, folder))
      .filter((other) => other !== room);
    rooms.set(room, [...(rooms.get(room) ?? []), ...others]);
  }
  return rooms;
}

/** The subfolder in which a path below a folder stands; the folder itself when it stands in none. */
function roomOf(path: string, folder: string): string {
  const [first = '', ...deeper] = path.slice(folder.length + 1).split('/');
  return deeper.length === 0 ? folder : `${folder}/${first}`;
}
