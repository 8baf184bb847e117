import { Menu, MenuList, MenuPopover } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fluent } from './Fluent.tsx';
import type { Disclosure } from './useDisclosure.ts';
import { useUnmountRef } from './useUnmountRef.ts';

/** A menu that hangs on `target`, open while it is drawn. Fetched later, never at the start. */
export function PanelMenu(props: {
  target: HTMLElement;
  menu: Disclosure;
  /** Value of the checked radio item (name `one`), where items are a choice. */
  checked?: string;
  onChecked?: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <Fluent>
      <Menu
        open
        onOpenChange={(_, { open }) => !open && props.menu.hide()}
        positioning={{ target: props.target, position: 'below', align: 'start' }}
        checkedValues={{ one: props.checked === undefined ? [] : [props.checked] }}
        onCheckedValueChange={(_, { checkedItems }) => props.onChecked?.(checkedItems[0] ?? '')}
      >
        <MenuPopover className="menu" ref={useUnmountRef(props.menu.restoreFocus)}>
          <MenuList>{props.children}</MenuList>
        </MenuPopover>
      </Menu>
    </Fluent>
  );
}
