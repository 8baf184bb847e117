import { useStrings } from '../../strings/strings.tsx';

/** The panel's shape while it is on its way. The same shape stands in index.html before any script has run. */
export function PanelSkeleton(props: { stillTrying: boolean }) {
  const strings = useStrings();
  return (
    <main className="panel" aria-busy="true">
      <h1 className="visually-hidden">{strings.loading}</h1>
      <div aria-hidden="true">
        <div className="bone" data-size="line" />
        <div className="bone" data-size="question" />
        <div className="bone" data-size="field" />
        <div className="bone" data-size="field" />
        <AgendaSkeleton />
      </div>
      {props.stillTrying && (
        <p className="quiet" role="status">
          {strings.stillTrying}
        </p>
      )}
    </main>
  );
}

export function AgendaSkeleton() {
  return (
    <div className="bones" aria-hidden="true">
      <div className="bone" data-size="item" />
      <div className="bone" data-size="item" />
      <div className="bone" data-size="item" />
    </div>
  );
}
