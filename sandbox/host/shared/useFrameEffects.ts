import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { DialogRequest, DialogSize, HostEffect } from '../teams/teamsHostDecision.ts';

export type OpenDialog = DialogRequest & { answer: (args: unknown[]) => void };

export type EffectHandler = (effect: HostEffect, answer: (args: unknown[]) => void) => void;

/** What Teams tells an app whose dialog the person closed. */
const closedByPerson = 'User cancelled/closed the dialog.';

type MeetingCall = {
  share(url: string): void;
  stopSharing(): void;
  /** Goes there when it is a place of this window; false for any other link. */
  goTo(url: string): boolean;
};

/** Carries out what the apps in a window ask of Teams: dialogs, links, sharing. */
export function useFrameEffects(call: MeetingCall) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [link, setLink] = useState<string | null>(null);
  // The frames keep the first handler; it has to see the newest state.
  const latest = useRef({ dialog, call });
  useLayoutEffect(() => {
    latest.current = { dialog, call };
  });

  const closeDialog = useCallback((args: unknown[] = [closedByPerson, null]) => {
    latest.current.dialog?.answer(args);
    setDialog(null);
  }, []);

  const handle: EffectHandler = useCallback(
    (effect, answer) => {
      if (effect.kind === 'openDialog') setDialog({ ...effect.dialog, answer });
      if (effect.kind === 'resizeDialog') setDialog((open) => open && resized(open, effect.size));
      if (effect.kind === 'closeDialog') closeDialog([null, effect.result]);
      if (effect.kind === 'openLink') setLink(latest.current.call.goTo(effect.url) ? null : effect.url);
      if (effect.kind === 'share') latest.current.call.share(effect.url);
      if (effect.kind === 'stopSharing') latest.current.call.stopSharing();
    },
    [closeDialog],
  );

  const showDialog = useCallback((asked: DialogRequest) => setDialog({ ...asked, answer: () => {} }), []);
  const dismissLink = useCallback(() => setLink(null), []);
  return { handle, dialog, showDialog, closeDialog, link, dismissLink };
}

function resized(dialog: OpenDialog, { height, width }: DialogSize): OpenDialog {
  return { ...dialog, ...(height && { height }), ...(width && { width }) };
}
