import { lazy, type ReactNode } from 'react';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { NextLine } from './NextLine.tsx';
import { useUpcoming } from './useUpcoming.ts';

const loadMenu = () => import('./NextMenu.tsx');
const NextMenu = lazy(loadMenu);
const Suggestion = lazy(() => import('./Suggestion.tsx'));
const CadenceDialog = lazy(() => import('./CadenceDialog.tsx'));
const OneMeeting = lazy(() => import('./OneMeeting.tsx'));
const RemindersDialog = lazy(() => import('./RemindersDialog.tsx'));

/**
 * One line on what is going on: when the two meet next, and the way to everything about it.
 * @param props.isMeeting they are in one: the one after it is of no matter then
 * @param props.children what there is to say besides
 */
export function NextMeeting(props: { isMeeting: boolean; children: ReactNode }) {
  const { view, pair } = usePanel();
  const strings = useStrings();
  const { data: upcoming, error, refetch } = useUpcoming(view.id);
  const [menu, setting, one, reminders] = [
    useDisclosure(),
    useDisclosure(),
    useDisclosure(),
    useDisclosure(),
  ];
  // The meeting's details name one time: what comes after it is still to be set.
  const isUnset =
    upcoming !== undefined &&
    upcoming.source !== 'calendar' &&
    (upcoming.isBroken || upcoming.cadence === null || upcoming.next === null);
  const more = (element: HTMLButtonElement | null) => {
    for (const shown of [menu, one, reminders]) shown.openerRef(element);
    if (!isUnset) setting.openerRef(element);
  };
  return (
    <section className="next" data-meeting={props.isMeeting} aria-label={strings.next.label}>
      <div className="next-tools" role="toolbar" aria-label={strings.next.label}>
        <div className="next-line">
          {!props.isMeeting && upcoming === undefined && error !== null && (
            <span>
              {strings.next.notFetched}{' '}
              <button type="button" className="link" onClick={() => void refetch()}>
                {strings.retry}
              </button>
            </span>
          )}
          {!props.isMeeting && upcoming !== undefined && (
            <div>
              <NextLine upcoming={upcoming} />{' '}
              {isUnset && upcoming.suggestion === null && (
                <button ref={setting.openerRef} type="button" className="link" onClick={setting.show}>
                  {strings.next.set}
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
            aria-label={strings.next.more}
            disabled={upcoming === undefined}
            onPointerEnter={loadMenu}
            onClick={menu.shown ? menu.hide : menu.show}
          >
            <Icon name="more" />
          </button>
        </div>
        {props.children}
      </div>
      {upcoming !== undefined && upcoming.suggestion !== null && upcoming.source !== 'calendar' && (
        <LazyBoundary>
          <Suggestion suggestion={upcoming.suggestion} dialog={setting} />
        </LazyBoundary>
      )}
      {upcoming !== undefined && menu.shown && menu.opener !== null && (
        <LazyBoundary>
          <NextMenu
            target={menu.opener}
            menu={menu}
            upcoming={upcoming}
            showOne={one.show}
            showSetting={setting.show}
            showReminders={reminders.show}
          />
        </LazyBoundary>
      )}
      {upcoming !== undefined && setting.times > 0 && (
        <LazyBoundary>
          <CadenceDialog key={setting.times} dialog={setting} upcoming={upcoming} />
        </LazyBoundary>
      )}
      {upcoming !== undefined && one.times > 0 && (
        <LazyBoundary>
          <OneMeeting dialog={one} upcoming={upcoming} />
        </LazyBoundary>
      )}
      {reminders.times > 0 && (
        <LazyBoundary>
          <RemindersDialog
            key={reminders.times}
            dialog={reminders}
            oneOnOneId={view.id}
            other={pair.other.name}
          />
        </LazyBoundary>
      )}
    </section>
  );
}
