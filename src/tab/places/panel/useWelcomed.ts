import { useState } from 'react';
import { useServices } from '../../shared/services/services.tsx';
import type { Panel } from '../../shared/session/panel.tsx';

/** Whether somebody is still to be welcomed: in a 1:1 of which nothing is on record, until they close it. */
export function useWelcomed({ view, pair }: Panel) {
  const { device } = useServices();
  const [isOpen, setOpen] = useState(() => !device.welcomed(pair.you.id));
  return {
    isNew: isOpen && view.round === 0,
    close() {
      device.rememberWelcomed(pair.you.id);
      setOpen(false);
    },
  };
}
