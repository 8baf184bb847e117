import type { SandboxPerson } from '../../world/world.ts';

/** A person's initials on their colour. Beside their name, so it says nothing to a screen reader. */
export function Avatar({ person, size }: { person: SandboxPerson; size: number }) {
  const initials = person.name.split(' ').map((word) => word.charAt(0));
  return (
    <span
      className="avatar"
      aria-hidden
      style={{ background: person.colour, width: size, height: size, fontSize: size * 0.4 }}
    >
      {initials}
    </span>
  );
}
