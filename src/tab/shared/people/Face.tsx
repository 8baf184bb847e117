import type { PairMember } from './pair.ts';
import { usePhoto } from './usePhoto.ts';

type Props = {
  /** `hue` is left out where there is no pair to tell apart. */
  person: Pick<PairMember, 'id' | 'oneOnOneId' | 'short'> & Partial<Pick<PairMember, 'hue'>>;
  here?: boolean;
};

/** A person's photo, or the initial on their colour. Says nothing to a screen reader: the name stands beside it. */
export function Face({ person, here }: Props) {
  const photo = usePhoto(person);
  return (
    <span className="face" data-hue={person.hue} data-here={here} aria-hidden="true">
      {photo === null ? [...person.short][0]?.toLocaleUpperCase() : <img src={photo} alt="" />}
    </span>
  );
}
