import { MenuItem } from '@fluentui/react-components';
import type { UpcomingView } from '../../../contract/upcoming.ts';
import { PanelMenu } from '../../shared/dialog/PanelMenu.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';

/** What can be done about the next meeting, and about being reminded of it. */
export default function NextMenu(props: {
  target: HTMLElement;
  menu: Disclosure;
  upcoming: UpcomingView;
  showOne: () => void;
  showSetting: () => void;
  showReminders: () => void;
}) {
  const { upcoming } = props;
  const strings = useCadenceStrings().menu;
  return (
    <PanelMenu target={props.target} menu={props.menu}>
      {/* What a calendar or the meeting itself says is moved and cancelled there. */}
      {upcoming.source === 'pair' && (upcoming.next !== null || upcoming.calledOff.length > 0) && (
        <MenuItem onClick={props.showOne}>{strings.nextOne}</MenuItem>
      )}
      <MenuItem onClick={props.showSetting}>
        {upcoming.cadence === null ? strings.set : strings.change}
      </MenuItem>
      <MenuItem onClick={props.showReminders}>{strings.reminders}</MenuItem>
    </PanelMenu>
  );
}
