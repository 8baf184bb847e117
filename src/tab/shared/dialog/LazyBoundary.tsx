import { Component, type ReactNode, Suspense } from 'react';
import { useStrings } from '../../strings/strings.tsx';
import { usePainted } from './usePainted.ts';

/**
 * A part whose script is fetched when it is first needed, and never before what is drawn first is on the screen.
 * After an update of Opener that script may be gone from the server: then this part alone says so, and the rest of
 * the panel goes on.
 */
export function LazyBoundary(props: { children: ReactNode }) {
  const painted = usePainted();
  if (!painted) return null;
  return (
    <ErrorBoundary otherwise={<NotFetched />}>
      <Suspense fallback={null}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}

function NotFetched() {
  const strings = useStrings();
  return (
    <p className="notice" role="alert">
      {strings.newerVersion}{' '}
      <button type="button" className="link" onClick={() => location.reload()}>
        {strings.reload}
      </button>
    </p>
  );
}

/** Shows something else instead of a part that failed to draw. */
export class ErrorBoundary extends Component<
  { otherwise: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}
