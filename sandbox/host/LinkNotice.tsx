import { DismissRegular } from '@fluentui/react-icons';

/** Says where Teams would go now. The sandbox goes nowhere: nothing leaves this computer. */
export function LinkNotice({ link, dismiss }: { link: string | null; dismiss: () => void }) {
  return (
    <div role="status" className="link-notice" hidden={link === null}>
      <p>
        Teams would open <strong>{link}</strong>
      </p>
      <button type="button" aria-label="Dismiss" onClick={dismiss}>
        <DismissRegular aria-hidden />
      </button>
    </div>
  );
}
