import { lazy, useEffect, useRef } from 'react';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { afterField, onPanelKey, type PanelKeys } from './onPanelKey.ts';
import { tabStops } from './tabStops.ts';

const KeysDialog = lazy(() => import('./KeysDialog.tsx'));

/** The panel by keyboard, and the way to the sheet that says how. */
export function Keyboard(props: Pick<PanelKeys, 'newTopic' | 'wrapUp'>) {
  const strings = useLowerStrings().keys;
  const { device } = useServices();
  const help = useDisclosure();
  const keys = useRef<PanelKeys>({ ...props, help: help.show });
  keys.current = { ...props, help: help.show };
  useEffect(() => {
    const panel = document.querySelector<HTMLElement>('.panel');
    if (panel === null) return;
    const stops = tabStops(panel);
    const onFocus = ({ target }: FocusEvent) => target instanceof Element && stops.focused(target);
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return afterField(event);
      if (onPanelKey(event, keys.current, device.hasLetterKeys())) event.preventDefault();
    };
    const observer = new MutationObserver(stops.arrange);
    observer.observe(panel, { childList: true, subtree: true });
    panel.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    stops.arrange();
    return () => {
      observer.disconnect();
      panel.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
    };
  }, [device]);
  return (
    <>
      <button ref={help.openerRef} type="button" className="link" onClick={help.show}>
        {strings.title}
      </button>
      {help.times > 0 && (
        <LazyBoundary>
          <KeysDialog key={help.times} dialog={help} />
        </LazyBoundary>
      )}
    </>
  );
}
