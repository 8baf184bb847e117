import { lazy } from 'react';
import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { UndoBar } from '../agenda/UndoBar.tsx';
import { LaterPart } from '../dialog/LaterPart.tsx';
import { useShown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';
import { NextLine } from './NextLine.tsx';
import { useAhead } from './useAhead.ts';
import { useOneChange } from './useOneChange.ts';

const loadMenu = () => import('./NextMenu.tsx');
const NextMenu = lazy(loadMenu);
const Suggestion = lazy(() => import('./Suggestion.tsx'));
const CadenceDialog = lazy(() => import('./CadenceDialog.tsx'));
const NextOneDialog = lazy(() => import('./NextOneDialog.tsx'));
const RemindersDialog = lazy(() => import('./RemindersDialog.tsx'));

/** When the two meet next, and the way to everything about it. */
export function NextMeeting() {
  const { view, pair } = usePanel();
  const words = useWording();
  const { data: ahead, error, refetch } = useAhead(view.id);
  const [menu, setting, one, reminders] = [useShown(), useShown(), useShown(), useShown()];
  const change = useOneChange();
  // The meeting's details name one time: what comes after it is still to be set.
  const isUnset =
    ahead !== undefined &&
    ahead.source !== 'calendar' &&
    (ahead.isBroken || ahead.cadence === null || ahead.next === null);
  const more = (element: HTMLButtonElement | null) => {
    for (const shown of [menu, one, reminders]) shown.openerRef(element);
    if (!isUnset) setting.openerRef(element);
  };
  return (
    <section className="next" aria-label={words.next.label}>
      <div className="next-line">
        {ahead === undefined && error !== null && (
          <span>
            {words.next.notFetched}{' '}
            <button type="button" className="link" onClick={() => void refetch()}>
              {words.retry}
            </button>
          </span>
        )}
        {ahead !== undefined && (
          <div>
            <NextLine ahead={ahead} />{' '}
            {isUnset && ahead.suggestion === null && (
              <button ref={setting.openerRef} type="button" className="link" onClick={setting.show}>
                {words.next.set}
              </button>
            )}
          </div>
        )}
        <button
          ref={more}
          type="button"
          className="icon-button"
          aria-haspopup="menu"
          aria-expanded={menu.shown}
          aria-label={words.next.more}
          disabled={ahead === undefined}
          onPointerEnter={loadMenu}
          onClick={menu.shown ? menu.hide : menu.show}
        >
          <Icon name="more" />
        </button>
      </div>
      {ahead !== undefined && ahead.suggestion !== null && ahead.source !== 'calendar' && (
        <LaterPart>
          <Suggestion suggestion={ahead.suggestion} dialog={setting} />
        </LaterPart>
      )}
      {change.failure !== null && (
        <p className="notice" role="alert">
          {words.failures[change.failure.code].text}
        </p>
      )}
      {change.done !== null && (
        <UndoBar key={change.done.times} done={change.done.text} undo={change.undo} leave={change.leave} />
      )}
      {ahead !== undefined && menu.shown && menu.opener !== null && (
        <LaterPart>
          <NextMenu
            target={menu.opener}
            menu={menu}
            ahead={ahead}
            showOne={one.show}
            showSetting={setting.show}
            showReminders={reminders.show}
          />
        </LaterPart>
      )}
      {ahead !== undefined && setting.times > 0 && (
        <LaterPart>
          <CadenceDialog key={setting.times} dialog={setting} ahead={ahead} />
        </LaterPart>
      )}
      {ahead !== undefined && one.times > 0 && (
        <LaterPart>
          <NextOneDialog key={one.times} dialog={one} ahead={ahead} change={change} />
        </LaterPart>
      )}
      {reminders.times > 0 && (
        <LaterPart>
          <RemindersDialog
            key={reminders.times}
            dialog={reminders}
            oneOnOneId={view.id}
            other={pair.other.name}
          />
        </LaterPart>
      )}
    </section>
  );
}
