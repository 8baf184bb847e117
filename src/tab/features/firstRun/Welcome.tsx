import { lazy, useState } from 'react';
import { purposes } from '../../../domain/purpose.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { Icon } from '../../shared/icons.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';

const ManagerChoice = lazy(() => import('../../shared/manager/ManagerChoice.tsx'));

/** What a 1:1 is for, once per person and device. The panel beneath already works. */
export function Welcome() {
  const { pair } = usePanel();
  const { device } = useServices();
  const strings = useStrings();
  const [open, setOpen] = useState(() => !device.welcomed(pair.you.id));
  if (!open) return null;
  const close = () => {
    device.rememberWelcomed(pair.you.id);
    setOpen(false);
  };
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <button
        type="button"
        className="icon-button corner"
        onClick={close}
        aria-label={strings.firstRun.dismiss}
      >
        <Icon name="close" />
      </button>
      <h2 id="welcome-title">{strings.firstRun.title}</h2>
      <p>{strings.firstRun.text}</p>
      <p className="welcome-lead">{strings.firstRun.purposes}</p>
      <ul className="welcome-purposes">
        {purposes.map((purpose) => (
          <li key={purpose} data-purpose={purpose}>
            <strong>{strings.purposes[purpose].name}</strong> {strings.purposes[purpose].meaning}
          </li>
        ))}
      </ul>
      <LazyBoundary>
        <ManagerChoice />
      </LazyBoundary>
      <button type="button" className="button primary" onClick={close}>
        {strings.firstRun.done}
      </button>
    </section>
  );
}
