import { lazy } from 'react';
import { purposes } from '../../../domain/purpose.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { Icon } from '../../shared/icons.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

const ManagerChoice = lazy(() => import('../../shared/manager/ManagerChoice.tsx'));

/** What a 1:1 is for. The panel beneath already works. */
export default function Welcome({ close }: { close: () => void }) {
  const strings = useStrings();
  const { firstRun } = useLowerStrings();
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <button type="button" className="icon-button corner" onClick={close} aria-label={firstRun.dismiss}>
        <Icon name="close" />
      </button>
      <h2 id="welcome-title">{firstRun.title}</h2>
      <p>{firstRun.text}</p>
      <p className="welcome-lead">{firstRun.purposes}</p>
      <ul className="welcome-purposes">
        {purposes.map((purpose) => (
          <li key={purpose} data-purpose={purpose}>
            <strong>{strings.itemWords.purposes[purpose].name}</strong>{' '}
            {strings.itemWords.purposes[purpose].meaning}
          </li>
        ))}
      </ul>
      <LazyBoundary>
        <ManagerChoice />
      </LazyBoundary>
      <button type="button" className="button primary" onClick={close}>
        {firstRun.done}
      </button>
    </section>
  );
}
