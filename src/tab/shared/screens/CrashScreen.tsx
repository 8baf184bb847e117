import { useStrings } from '../../strings/strings.tsx';
import { Screen } from './Screen.tsx';

/** Something in the panel could not be drawn at all. */
export function CrashScreen() {
  const strings = useStrings();
  return (
    <Screen
      {...strings.screens.crashed}
      action={
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {strings.reload}
        </button>
      }
    />
  );
}
