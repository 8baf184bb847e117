import { features } from '../../../domain/connection.ts';
import { PanelDialog } from '../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { useConnectionsStrings } from '../../strings/connections/useConnectionsStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { ConnectionSwitch } from './ConnectionSwitch.tsx';
import { useConnections } from './useConnections.ts';

/** What a person may connect of their own account, each with why and what is read of it. */
export default function ConnectionsDialog(props: { dialog: Disclosure }) {
  const strings = useConnectionsStrings();
  const { close, retry } = useStrings();
  const connections = useConnections();
  const { states, asked, trouble } = connections;
  return (
    <PanelDialog
      dialog={props.dialog}
      title={strings.title}
      actions={
        <button type="button" className="button" onClick={props.dialog.hide}>
          {close}
        </button>
      }
    >
      <p>{strings.intro}</p>
      {states === null && (
        <p className="quiet" role="status">
          {connections.failed ? strings.couldNot : strings.loading}{' '}
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
            <ConnectionSwitch
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
