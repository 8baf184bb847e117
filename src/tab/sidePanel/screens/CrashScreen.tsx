import { useWording } from '../../wording/wording.tsx';
import { Screen } from './Screen.tsx';

/** Something in the panel could not be drawn at all. */
export function CrashScreen() {
  const words = useWording();
  return (
    <Screen
      {...words.screens.crashed}
      action={
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {words.reload}
        </button>
      }
    />
  );
}
