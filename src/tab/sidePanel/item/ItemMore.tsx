import { lazy } from 'react';
import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { LaterPart } from '../dialog/LaterPart.tsx';
import { useShown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';
import type { ItemProps } from './itemProps.ts';

const loadMenu = () => import('./ItemMenu.tsx');
const ItemMenu = lazy(loadMenu);

/** The rest of what can be done with an item. */
export function ItemMore(props: ItemProps & { title: string }) {
  const { writable } = usePanel();
  const words = useWording().item;
  const menu = useShown();
  return (
    <>
      <button
        ref={menu.openerRef}
        type="button"
        className="icon-button"
        aria-haspopup="menu"
        aria-expanded={menu.shown}
        aria-label={words.more(props.title)}
        disabled={!writable}
        onPointerEnter={loadMenu}
        onClick={menu.shown ? menu.hide : menu.show}
      >
        <Icon name="more" />
      </button>
      {menu.shown && menu.opener !== null && (
        <LaterPart>
          <ItemMenu {...props} target={menu.opener} menu={menu} />
        </LaterPart>
      )}
    </>
  );
}
