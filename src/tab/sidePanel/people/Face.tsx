import type { PairMember } from './pair.ts';

/** A person's initials on their colour. Says nothing to a screen reader: the name stands beside it. */
export function Face(props: { person: PairMember; here?: boolean }) {
  return (
    <span className="face" data-hue={props.person.hue} data-here={props.here} aria-hidden="true">
      {[...props.person.short][0]?.toLocaleUpperCase()}
    </span>
  );
}
