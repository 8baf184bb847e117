import { DismissRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { HostOpenerMark } from './shared/OpenerMark.tsx';
import { type FrameBasis, TabFrame } from './shared/TabFrame.tsx';
import type { EffectHandler } from './shared/useFrameEffects.ts';
import type { HostPanel } from './shared/usePanel.ts';

/** The app beside the call: 280 pixels for the app, 20 of Teams' own on each side. */
export function HostSidePanel({ panel, frame }: { panel: HostPanel; frame: FrameBasis }) {
  const { unloaded } = panel;
  const basis = useMemo(() => ({ ...frame, onEffect: noting(unloaded, frame.onEffect) }), [frame, unloaded]);
  if (panel.state === 'closed') return null;
  return (
    <aside
      className="panel"
      aria-label={`Opener beside the call of ${frame.place.person.name}`}
      hidden={panel.state === 'kept'}
    >
      <header className="panel-header">
        <HostOpenerMark />
        <h4>Opener</h4>
        <button type="button" className="panel-close" aria-label="Close Opener" onClick={panel.toggle}>
          <DismissRegular aria-hidden />
        </button>
      </header>
      <div className="panel-body">
        <TabFrame
          frame={basis}
          frameContext="sidePanel"
          title={`Opener for ${frame.place.person.name}`}
          attach={panel.attach}
        />
      </div>
    </aside>
  );
}

function noting(unloaded: () => void, onEffect: EffectHandler): EffectHandler {
  return (effect, answer) => (effect.kind === 'readyToUnload' ? unloaded() : onEffect(effect, answer));
}
