import { DismissRegular } from '@fluentui/react-icons';

/** What Teams shows of its activity feed in the corner of the window. */
export function FeedNoticeBanner({ text, dismiss }: { text: string | null; dismiss: () => void }) {
  return (
    <div role="status" className="link-notice" hidden={text === null}>
      <p>
        <strong>Activity</strong> {text}
      </p>
      <button type="button" aria-label="Dismiss the activity" onClick={dismiss}>
        <DismissRegular aria-hidden />
      </button>
    </div>
  );
}
