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

/** A dialog as wide as the panel allows. Escape and a click beside it hide it. Fetched later, never at the start. */
export function PanelDialog(props: {
  title: string;
  actions: ReactNode;
  hide: () => void;
  children: ReactNode;
}) {
  return (
    <Fluent>
      <Dialog open onOpenChange={(_, { open }) => !open && props.hide()}>
        <DialogSurface className="dialog">
          <DialogBody>
            <DialogTitle as="h2">{props.title}</DialogTitle>
            <DialogContent>{props.children}</DialogContent>
            <DialogActions>{props.actions}</DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Fluent>
  );
}
