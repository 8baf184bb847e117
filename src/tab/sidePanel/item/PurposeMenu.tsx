import { MenuItemRadio } from '@fluentui/react-components';
import { type Purpose, purposes } from '../../../domain/purpose.ts';
import { useWording } from '../../wording/wording.tsx';
import { PanelMenu } from '../dialog/PanelMenu.tsx';
import type { Shown } from '../dialog/useShown.ts';

const none = 'none';

/** The five purposes, or none. */
export default function PurposeMenu(props: {
  target: HTMLElement;
  menu: Shown;
  chosen: Purpose | null;
  choose: (purpose: Purpose | null) => void;
}) {
  const words = useWording();
  return (
    <PanelMenu
      target={props.target}
      menu={props.menu}
      checked={props.chosen ?? none}
      onChecked={(value) => props.choose(purposes.find((purpose) => purpose === value) ?? null)}
    >
      {purposes.map((purpose) => (
        <MenuItemRadio key={purpose} name="one" value={purpose} subText={words.purposes[purpose].meaning}>
          {words.purposes[purpose].name}
        </MenuItemRadio>
      ))}
      <MenuItemRadio name="one" value={none}>
        {words.purposeNone}
      </MenuItemRadio>
    </PanelMenu>
  );
}
