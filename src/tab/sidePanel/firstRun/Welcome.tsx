import { useState } from 'react';
import { purposes } from '../../../domain/purpose.ts';
import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { usePanel } from '../session/panel.tsx';
import { useServices } from '../session/services.tsx';
import { ManagerChoice } from './ManagerChoice.tsx';

/** What a 1:1 is for, once per person and device. The panel beneath already works. */
export function Welcome() {
  const { pair } = usePanel();
  const { device } = useServices();
  const words = useWording();
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
        aria-label={words.firstRun.dismiss}
      >
        <Icon name="close" />
      </button>
      <h2 id="welcome-title">{words.firstRun.title}</h2>
      <p>{words.firstRun.text}</p>
      <p className="welcome-lead">{words.firstRun.purposes}</p>
      <ul className="welcome-purposes">
        {purposes.map((purpose) => (
          <li key={purpose} data-purpose={purpose}>
            <strong>{words.purposes[purpose].name}</strong> {words.purposes[purpose].meaning}
          </li>
        ))}
      </ul>
      <ManagerChoice />
      <button type="button" className="button primary" onClick={close}>
        {words.firstRun.done}
      </button>
    </section>
  );
}
