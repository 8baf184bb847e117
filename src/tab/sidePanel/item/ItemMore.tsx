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
  const { shown, show, hide, opener, openerRef } = useShown();
  return (
    <>
      <button
        ref={openerRef}
        type="button"
        className="icon-button"
        aria-haspopup="menu"
        aria-expanded={shown}
        aria-label={words.more(props.title)}
        disabled={!writable}
        onPointerEnter={loadMenu}
        onClick={shown ? hide : show}
      >
        <Icon name="more" />
      </button>
      {shown && opener !== null && (
        <LaterPart>
          <ItemMenu {...props} target={opener} hide={hide} />
        </LaterPart>
      )}
    </>
  );
}
