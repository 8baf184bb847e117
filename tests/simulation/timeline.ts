/** Things in the order of their times (a binary heap). Those of the same time come in any order. */
export type Timeline<T> = {
  add(time: number, thing: T): void;
  /** The earliest time; Infinity when there is nothing. */
  next(): number;
  /** Takes the earliest out. @throws RangeError when there is nothing */
  take(): T;
};

export function createTimeline<T>(): Timeline<T> {
  const times: number[] = [];
  const things: T[] = [];

  function swap(one: number, other: number): void {
    [times[one], times[other]] = [timeAt(other), timeAt(one)];
    [things[one], things[other]] = [things[other] as T, things[one] as T];
  }

  function timeAt(place: number): number {
    return times[place] ?? Number.POSITIVE_INFINITY;
  }

  function rise(from: number): void {
    for (let place = from; place > 0; ) {
      const parent = (place - 1) >> 1;
      if (timeAt(parent) <= timeAt(place)) return;
      swap(parent, place);
      place = parent;
    }
  }

  function sink(): void {
    for (let place = 0; ; ) {
      const left = 2 * place + 1;
      const child = timeAt(left + 1) < timeAt(left) ? left + 1 : left;
      if (timeAt(place) <= timeAt(child)) return;
      swap(place, child);
      place = child;
    }
  }

  return {
    add(time, thing) {
      things.push(thing);
      rise(times.push(time) - 1);
    },
    next: () => timeAt(0),
    take() {
      if (things.length === 0) throw new RangeError('There is nothing');
      swap(0, things.length - 1);
      const thing = things.pop() as T;
      times.pop();
      sink();
      return thing;
    },
  };
}
