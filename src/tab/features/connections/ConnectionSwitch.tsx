import type { ConnectionState, Feature } from '../../../domain/connection.ts';
import { useConnectionsStrings } from '../../strings/connections/useConnectionsStrings.ts';
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
export function ConnectionSwitch({ feature, state, isBusy, asked, set, leave, trouble }: Props) {
  const strings = useConnectionsStrings();
  const { name, why, reads } = strings.features[feature];
  const isOn = state === 'connected' || state === 'unavailable';
  return (
    <li className="connection">
      <h3>{name}</h3>
      <p>{why}</p>
      <p className="quiet">{reads}</p>
      {asked === null ? (
        <div className="connection-state">
          <span data-state={state}>{strings.states[state]}</span>
          {isOn && (
            <button
              type="button"
              className="button"
              disabled={isBusy}
              aria-label={strings.turnOff(name)}
              onClick={() => set(false)}
            >
              {strings.end}
            </button>
          )}
          {!isOn && state !== 'notHere' && (
            <button
              type="button"
              className="button"
              disabled={isBusy}
              aria-label={strings.turnOn(name)}
              onClick={() => set(true)}
            >
              {strings.connect}
            </button>
          )}
        </div>
      ) : (
        <section className="connection-ask" aria-label={strings.askTitle}>
          <p>{strings.ask}</p>
          <button type="button" className="button primary" disabled={isBusy} onClick={asked}>
            {strings.goOn}
          </button>
          <button type="button" className="button" disabled={isBusy} onClick={leave}>
            {strings.notNow}
          </button>
        </section>
      )}
      <div role="alert">{trouble !== null && <p className="field-note">{strings[trouble]}</p>}</div>
    </li>
  );
}
