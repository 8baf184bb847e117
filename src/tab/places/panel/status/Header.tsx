import { PrivacyButton } from '../../../features/privacy/PrivacyButton.tsx';
import type { LiveState } from '../../../shared/live/liveState.ts';
import { Face } from '../../../shared/people/Face.tsx';
import type { PairMember } from '../../../shared/people/pair.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { SaveState } from './SaveState.tsx';

/** Whose 1:1 this is, who is here, and whether everything is stored. */
export function Header(props: { live: LiveState }) {
  const { pair } = usePanel();
  const strings = useStrings();
  const here = (person: PairMember) =>
    props.live.save !== 'offline' && props.live.present.includes(person.id);
  return (
    <header className="header">
      <span className="faces">
        <Face person={pair.you} here={props.live.phase === 'ready' && props.live.save !== 'offline'} />
        <Face person={pair.other} here={here(pair.other)} />
        <span className="visually-hidden">
          {here(pair.other)
            ? strings.header.here(pair.other.short)
            : strings.header.notHere(pair.other.short)}
        </span>
      </span>
      <h1 className="pair" title={strings.header.pair(pair.you.name, pair.other.name)}>
        {strings.header.pair(pair.you.short, pair.other.short)}
      </h1>
      <SaveState live={props.live} />
      <PrivacyButton />
    </header>
  );
}
