import { MenuItem } from '@fluentui/react-components';
import type { AheadView } from '../../../contract/cadence.ts';
import { useCadenceWording } from '../../wording/cadence/useCadenceWording.ts';
import { PanelMenu } from '../dialog/PanelMenu.tsx';
import type { Shown } from '../dialog/useShown.ts';

/** What can be done about the next meeting, and about being reminded of it. */
export default function NextMenu(props: {
  target: HTMLElement;
  menu: Shown;
  ahead: AheadView;
  showOne: () => void;
  showSetting: () => void;
  showReminders: () => void;
}) {
  const { ahead } = props;
  const words = useCadenceWording().menu;
  return (
    <PanelMenu target={props.target} menu={props.menu}>
      {/* What a calendar or the meeting itself says is moved and called off there. */}
      {ahead.source === 'pair' && (ahead.next !== null || ahead.calledOff.length > 0) && (
        <MenuItem onClick={props.showOne}>{words.nextOne}</MenuItem>
      )}
      <MenuItem onClick={props.showSetting}>{ahead.cadence === null ? words.set : words.change}</MenuItem>
      <MenuItem onClick={props.showReminders}>{words.reminders}</MenuItem>
    </PanelMenu>
  );
}
