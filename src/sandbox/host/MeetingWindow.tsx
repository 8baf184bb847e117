import { useId, useState } from 'react';
import { CallBar } from './CallBar.tsx';
import { CallStage } from './CallStage.tsx';
import type { SideChoice } from './choice.ts';
import { DialogOverlay } from './DialogOverlay.tsx';
import { FullTab } from './FullTab.tsx';
import { LeftCall } from './LeftCall.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { PersonTools } from './PersonTools.tsx';
import type { Place } from './place.ts';
import { SidePanel } from './SidePanel.tsx';
import { TitleBar } from './TitleBar.tsx';
import type { Call } from './useCall.ts';
import { useFrameEffects } from './useFrameEffects.ts';
import { usePanel } from './usePanel.ts';

type Props = {
  place: Place;
  choice: SideChoice;
  change: (change: Partial<SideChoice>) => void;
  call: Call;
  shareWithAll: (url: string) => void;
};

/** One person's computer: the sandbox's tools for it, and the Teams window of the meeting. */
export function MeetingWindow({ place, choice, change, call, shareWithAll }: Props) {
  const id = useId();
  const [reloads, setReloads] = useState(0);
  const panel = usePanel();
  const effects = useFrameEffects({
    share: shareWithAll,
    stopSharing: () => {
      call.share(null);
      change({ view: 'sidePanel' });
    },
  });
  const frame = { place, choice, sharing: call.shared !== null, onEffect: effects.handle };
  const inCall = choice.view === 'sidePanel' || choice.view === 'meetingStage';
  const { present } = call.of(choice.person);

  return (
    <section className="seat" aria-labelledby={id}>
      <PersonTools
        headingId={id}
        person={place.person}
        choice={choice}
        change={change}
        reload={() => setReloads(reloads + 1)}
      />
      <div className="window" data-theme={choice.theme}>
        <div className="window-inside" inert={effects.dialog !== null}>
          <TitleBar place={place} cut={choice.network === 'cut'} />
          {inCall && present ? (
            <>
              <CallBar
                place={place}
                person={choice.person}
                call={call}
                panel={choice.view === 'sidePanel' ? panel : null}
              />
              <div className="window-body">
                <CallStage
                  place={place}
                  person={choice.person}
                  call={call}
                  frame={frame}
                  view={choice.view}
                  reloads={reloads}
                />
                {choice.view === 'sidePanel' ? <SidePanel key={reloads} panel={panel} frame={frame} /> : null}
              </div>
            </>
          ) : null}
          {inCall && !present ? (
            <LeftCall place={place} rejoin={() => call.toggle(choice.person, 'present')} />
          ) : null}
          {inCall ? null : <FullTab key={`${choice.view} ${reloads}`} frame={frame} change={change} />}
        </div>
        {effects.dialog ? (
          <DialogOverlay dialog={effects.dialog} frame={frame} close={effects.closeDialog} />
        ) : null}
        <LinkNotice link={effects.link} dismiss={effects.dismissLink} />
      </div>
    </section>
  );
}
