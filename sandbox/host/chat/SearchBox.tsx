import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { InvokeOutcome, SearchResult } from '../../chats/chatContract.ts';
import { HostOpenerMark } from '../shared/OpenerMark.tsx';

type Props = {
  search: (query: string | null) => Promise<InvokeOutcome>;
  choose: (result: SearchResult) => void;
  close: () => void;
};

/** Milliseconds without a key after which Teams asks the app. */
const pause = 300;

/** The app's search in the compose box; what is chosen goes into the message. */
export function SearchBox({ search, choose, close }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [outcome, setOutcome] = useState<InvokeOutcome | null>(null);
  const latest = useRef(search);
  useLayoutEffect(() => {
    latest.current = search;
  });

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let isOld = false;
    const typed = query.trim();
    const wait = setTimeout(
      () => void latest.current(typed === '' ? null : typed).then((found) => isOld || setOutcome(found)),
      typed === '' ? 0 : pause,
    );
    return () => {
      isOld = true;
      clearTimeout(wait);
    };
  }, [query]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere inside
    <div
      className="menu search"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header className="search-head">
        <HostOpenerMark />
        <label htmlFor={id}>Opener</label>
        <button type="button" aria-label="Close search" onClick={close}>
          <DismissRegular aria-hidden />
        </button>
      </header>
      <input
        ref={field}
        id={id}
        type="search"
        aria-label="Search in Opener"
        placeholder="Topics and action items"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <Found outcome={outcome} choose={choose} />
    </div>
  );
}

function Found({ outcome, choose }: { outcome: InvokeOutcome | null } & Pick<Props, 'choose'>) {
  if (outcome === null) return <p className="search-words">Searching …</p>;
  if (outcome.kind === 'text' || outcome.kind === 'failed') {
    return (
      <p className="search-words" role="status">
        {outcome.text}
      </p>
    );
  }
  const results = outcome.kind === 'results' ? outcome.results : [];
  if (results.length === 0) return <p className="search-words">Nothing found</p>;
  return (
    <ul className="search-results">
      {results.map((result, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two results may read the same, and never change places
        <li key={`${index} ${result.title}`}>
          <button type="button" onClick={() => choose(result)}>
            <strong>{result.title || 'Card'}</strong>
            <span>{result.text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
