import { features } from '../../../domain/connection.ts';
import { useConnectionsWording } from '../../wording/connections/useConnectionsWording.ts';
import { useWording } from '../../wording/wording.tsx';
import { PanelDialog } from '../dialog/PanelDialog.tsx';
import type { Shown } from '../dialog/useShown.ts';
import { Connection } from './Connection.tsx';
import { useConnections } from './useConnections.ts';

/** What a person may connect of their own account, each with why and what is read of it. */
export default function ConnectionsDialog(props: { dialog: Shown }) {
  const words = useConnectionsWording();
  const { close, retry } = useWording();
  const connections = useConnections();
  const { states, asked, trouble } = connections;
  return (
    <PanelDialog
      dialog={props.dialog}
      title={words.title}
      actions={
        <button type="button" className="button" onClick={props.dialog.hide}>
          {close}
        </button>
      }
    >
      <p>{words.intro}</p>
      {states === null && (
        <p className="quiet" role="status">
          {connections.failed ? words.couldNot : words.loading}{' '}
          {connections.failed && (
            <button type="button" className="link" onClick={connections.refetch}>
              {retry}
            </button>
          )}
        </p>
      )}
      <ul className="connections">
        {states !== null &&
          features.map((feature) => (
            <Connection
              key={feature}
              feature={feature}
              state={states[feature]}
              isBusy={connections.isBusy}
              asked={asked?.feature === feature ? () => connections.ask(asked) : null}
              set={(isOn) => connections.set(feature, isOn)}
              leave={connections.leave}
              trouble={connections.about === feature ? trouble : null}
            />
          ))}
      </ul>
    </PanelDialog>
  );
}
