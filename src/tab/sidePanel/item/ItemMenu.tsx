import { MenuItem } from '@fluentui/react-components';
import { useWording } from '../../wording/wording.tsx';
import { useActionDraft } from '../actionItems/actionDraft.tsx';
import { PanelMenu } from '../dialog/PanelMenu.tsx';
import type { Shown } from '../dialog/useShown.ts';
import type { ItemProps } from './itemProps.ts';

/** Move up, move down, make an update or an action item of it, remove. */
export default function ItemMenu(props: ItemProps & { target: HTMLElement; menu: Shown }) {
  const { item, actions } = props;
  const words = useWording().item;
  const { begin } = useActionDraft();
  return (
    <PanelMenu target={props.target} menu={props.menu}>
      <MenuItem disabled={props.isFirst} onClick={() => actions.step(item, -1)}>
        {words.moveUp}
      </MenuItem>
      <MenuItem disabled={props.isLast} onClick={() => actions.step(item, 1)}>
        {words.moveDown}
      </MenuItem>
      <MenuItem onClick={() => actions.setUpdate(item, item.update === undefined)}>
        {item.update === undefined ? words.makeUpdate : words.makeTopic}
      </MenuItem>
      <MenuItem onClick={() => begin(item)}>{words.makeAction}</MenuItem>
      <MenuItem onClick={() => props.remove(item)}>{words.remove}</MenuItem>
    </PanelMenu>
  );
}
