import { HandRightFilled, MicOffFilled } from '@fluentui/react-icons';
import type { CSSProperties } from 'react';
import type { SandboxPerson } from '../world/world.ts';
import { Portrait } from './Portrait.tsx';
import { Avatar } from './shared/Avatar.tsx';
import type { Participation } from './useCall.ts';

type Props = { person: SandboxPerson; participation: Participation; isSelf?: boolean };

/** One participant in the call, with camera picture or initials. */
export function ParticipantTile({ person, participation, isSelf = false }: Props) {
  const { camera, mic, hand } = participation;
  // React's type knows no custom properties.
  const style = { '--person': person.colour } as CSSProperties;
  return (
    <figure className="tile" data-camera={camera} data-hand={hand} style={style}>
      {camera ? <Portrait person={person.key} /> : <Avatar person={person} size={isSelf ? 36 : 88} />}
      <figcaption className="tile-name">
        {hand ? <HandRightFilled aria-label="Hand raised:" className="tile-hand" /> : null}
        {isSelf ? 'You' : person.name}
        {mic ? null : <MicOffFilled aria-label="(muted)" />}
      </figcaption>
    </figure>
  );
}
