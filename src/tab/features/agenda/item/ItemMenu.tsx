import { MenuItem } from '@fluentui/react-components';
import { PanelMenu } from '../../../shared/dialog/PanelMenu.tsx';
import type { Disclosure } from '../../../shared/dialog/useDisclosure.ts';
import { useNotes } from '../../../shared/notes/useNotes.ts';
import { useActionDraft } from '../../../shared/session/actionDraft.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { useNotesStrings } from '../../../strings/notes/useNotesStrings.ts';
import type { ItemProps } from './itemProps.ts';

/** Move up, move down, make an update or an action item of it, remove. */
export default function ItemMenu(props: ItemProps & { target: HTMLElement; menu: Disclosure }) {
  const { item, actions } = props;
  const strings = useLowerStrings().item;
  const { begin } = useActionDraft();
  const { askFor } = useNotes(usePanel().view);
  const { forTopic } = useNotesStrings();
  return (
    <PanelMenu target={props.target} menu={props.menu}>
      <MenuItem disabled={props.isFirst} onClick={() => actions.step(item, -1)}>
        {strings.moveUp}
      </MenuItem>
      <MenuItem disabled={props.isLast} onClick={() => actions.step(item, 1)}>
        {strings.moveDown}
      </MenuItem>
      <MenuItem onClick={() => actions.setUpdate(item, item.update === undefined)}>
        {item.update === undefined ? strings.makeUpdate : strings.makeTopic}
      </MenuItem>
      <MenuItem onClick={() => askFor(item.id)}>{forTopic}</MenuItem>
      <MenuItem onClick={() => begin(item)}>{strings.makeAction}</MenuItem>
      <MenuItem onClick={() => props.remove(item)}>{strings.remove}</MenuItem>
    </PanelMenu>
  );
}
