import type { ConnectionState, Feature } from '../../../domain/connection.ts';
import { useConnectionsWording } from '../../wording/connections/useConnectionsWording.ts';
import type { Trouble } from './useConnections.ts';

type Props = {
  feature: Feature;
  state: ConnectionState;
  isBusy: boolean;
  /** Opens the window of Microsoft; null while there is nothing to ask. */
  asked: (() => void) | null;
  set: (isOn: boolean) => void;
  leave: () => void;
  trouble: Trouble | null;
};

/** One thing to connect: what it is for, what is read, how it stands, and the way in or out. */
export function Connection({ feature, state, isBusy, asked, set, leave, trouble }: Props) {
  const words = useConnectionsWording();
  const { name, why, reads } = words.features[feature];
  const isOn = state === 'connected' || state === 'unavailable';
  return (
    <li className="connection">
      <h3>{name}</h3>
      <p>{why}</p>
      <p className="quiet">{reads}</p>
      {asked === null ? (
        <div className="connection-state">
          <span data-state={state}>{words.states[state]}</span>
          {isOn && (
            <button
              type="button"
              className="button"
              disabled={isBusy}
              aria-label={words.turnOff(name)}
              onClick={() => set(false)}
            >
              {words.end}
            </button>
          )}
          {!isOn && state !== 'notHere' && (
            <button
              type="button"
              className="button"
              disabled={isBusy}
              aria-label={words.turnOn(name)}
              onClick={() => set(true)}
            >
              {words.connect}
            </button>
          )}
        </div>
      ) : (
        <section className="connection-ask" aria-label={words.askTitle}>
          <p>{words.ask}</p>
          <button type="button" className="button primary" disabled={isBusy} onClick={asked}>
            {words.goOn}
          </button>
          <button type="button" className="button" disabled={isBusy} onClick={leave}>
            {words.notNow}
          </button>
        </section>
      )}
      <div role="alert">{trouble !== null && <p className="field-note">{words[trouble]}</p>}</div>
    </li>
  );
}
