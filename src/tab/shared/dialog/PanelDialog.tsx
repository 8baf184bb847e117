import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fluent } from './Fluent.tsx';
import type { Disclosure } from './useDisclosure.ts';
import { useFocusInside } from './useFocusInside.ts';
import { useUnmountRef } from './useUnmountRef.ts';

/**
 * A dialog as wide as the panel allows. Escape and a click beside it hide it. Fetched later, never at the start. It
 * stays mounted when it is hidden: taken away while open, Fluent would leave the page behind it hidden from
 * screen readers.
 */
export function PanelDialog(props: {
  dialog: Disclosure;
  title: string;
  actions: ReactNode;
  children: ReactNode;
}) {
  const { shown, hide, restoreFocus } = props.dialog;
  const heading = useFocusInside(props.dialog, props.title);
  return (
    <Fluent>
      <Dialog open={shown} onOpenChange={(_, { open }) => !open && hide()}>
        <DialogSurface className="dialog" ref={useUnmountRef(restoreFocus)}>
          <DialogBody>
            <DialogTitle ref={heading} tabIndex={-1}>
              {props.title}
            </DialogTitle>
            <DialogContent>{props.children}</DialogContent>
            <DialogActions>{props.actions}</DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Fluent>
  );
}
