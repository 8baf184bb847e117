import { lazy } from 'react';
import { LazyBoundary } from '../../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../../shared/dialog/useDisclosure.ts';
import { Icon } from '../../../shared/icons.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import type { ItemProps } from './itemProps.ts';

const loadMenu = () => import('./ItemMenu.tsx');
const ItemMenu = lazy(loadMenu);

/** The rest of what can be done with an item. */
export function ItemMore(props: ItemProps & { title: string }) {
  const { writable } = usePanel();
  const strings = useStrings().item;
  const menu = useDisclosure();
  return (
    <>
      <button
        ref={menu.openerRef}
        type="button"
        className="icon-button"
        aria-haspopup="menu"
        aria-expanded={menu.shown}
        aria-label={strings.more(props.title)}
        disabled={!writable}
        onPointerEnter={loadMenu}
        onClick={menu.shown ? menu.hide : menu.show}
      >
        <Icon name="more" />
      </button>
      {menu.shown && menu.opener !== null && (
        <LazyBoundary>
          <ItemMenu {...props} target={menu.opener} menu={menu} />
        </LazyBoundary>
      )}
    </>
  );
}
