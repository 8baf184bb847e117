import { MenuItemRadio } from '@fluentui/react-components';
import { type Purpose, purposes } from '../../../../domain/purpose.ts';
import { PanelMenu } from '../../../shared/dialog/PanelMenu.tsx';
import type { Disclosure } from '../../../shared/dialog/useDisclosure.ts';
import { useStrings } from '../../../strings/strings.tsx';

const none = 'none';

/** The five purposes, or none. */
export default function PurposeMenu(props: {
  target: HTMLElement;
  menu: Disclosure;
  chosen: Purpose | null;
  choose: (purpose: Purpose | null) => void;
}) {
  const strings = useStrings();
  return (
    <PanelMenu
      target={props.target}
      menu={props.menu}
      checked={props.chosen ?? none}
      onChecked={(value) => props.choose(purposes.find((purpose) => purpose === value) ?? null)}
    >
      {purposes.map((purpose) => (
        <MenuItemRadio
          key={purpose}
          name="one"
          value={purpose}
          subText={strings.itemWords.purposes[purpose].meaning}
        >
          {strings.itemWords.purposes[purpose].name}
        </MenuItemRadio>
      ))}
      <MenuItemRadio name="one" value={none}>
        {strings.purposeNone}
      </MenuItemRadio>
    </PanelMenu>
  );
}
