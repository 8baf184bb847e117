/** As much of a window as teams-js and a host use to talk to one another. */
export class TalkingWindow extends EventTarget {
  readonly location = { origin: 'http://127.0.0.1:3978', href: 'http://127.0.0.1:3978/tab/' };
  readonly self: TalkingWindow = this;
  readonly closed = false;
  parent: TalkingWindow = this;
  top: TalkingWindow = this;
  /** Everything that was posted to it, in order. */
  readonly heard: unknown[] = [];

  /** Delivered later and as a copy, like a browser does. */
  receive(data: unknown, source: TalkingWindow): void {
    const copy = structuredClone(data);
    this.heard.push(copy);
    queueMicrotask(() =>
      this.dispatchEvent(
        Object.assign(new Event('message'), { data: copy, source, origin: source.location.origin }),
      ),
    );
  }
}

/** A page and the window of a frame in it. `postMessage` needs to know who posts, so each sees its own side. */
export function joinedWindows(): { page: TalkingWindow; frame: TalkingWindow } {
  const page = new TalkingWindow();
  const frame = new TalkingWindow();
  frame.parent = page;
  frame.top = page;
  Object.assign(page, { postMessage: (data: unknown) => page.receive(data, frame) });
  Object.assign(frame, { postMessage: (data: unknown) => frame.receive(data, page) });
  return { page, frame };
}
