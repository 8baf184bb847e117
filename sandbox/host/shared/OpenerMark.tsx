/** Opener's sign: two circles that meet. */
export function HostOpenerMark() {
  return (
    <svg viewBox="0 0 20 20" width="1em" height="1em" aria-hidden="true" fill="none" strokeWidth="1.7">
      <circle cx="7.2" cy="10" r="4.9" stroke="currentColor" />
      <circle cx="12.8" cy="10" r="4.9" stroke="currentColor" />
    </svg>
  );
}
