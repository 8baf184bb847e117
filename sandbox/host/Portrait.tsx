/** How somebody looks on camera, as flat shapes in a 200 × 200 square. */
type Look = {
  wall: [string, string];
  skin: string;
  shade: string;
  hair: string;
  back?: string;
  front: string;
  top: string;
  glasses?: boolean;
};

const looks: Record<string, Look> = {
  rae: {
    wall: ['#d9d6f2', '#aeb0e0'],
    skin: '#8d5a3c',
    shade: '#7a4b31',
    hair: '#231815',
    back: 'M100 30c-42 0-62 28-61 62 1 32 20 56 46 58h30c26-2 45-26 46-58 1-34-19-62-61-62z',
    front: 'M66 92c2-24 14-36 34-36s32 12 34 36c2-34-10-48-34-48s-36 14-34 48z',
    top: '#444791',
  },
  mia: {
    wall: ['#d4ebe4', '#9ecfc1'],
    skin: '#f2c9ab',
    shade: '#e0b190',
    hair: '#c98d4b',
    back: 'M100 42c-30 0-42 22-42 50 0 34-3 70-9 104h102c-6-34-9-70-9-104 0-28-12-50-42-50z',
    front: 'M64 96c0-14 4-26 14-32 10 10 36 14 50 6 6 8 8 16 8 26 4-34-8-54-36-54S60 62 64 96z',
    top: '#0f7b6c',
    glasses: true,
  },
  tom: {
    wall: ['#f3dfcc', '#e0b891'],
    skin: '#d9a47c',
    shade: '#c48f68',
    hair: '#2d2320',
    back: 'M100 42c-28 0-40 20-38 50h76c2-30-10-50-38-50z',
    front: 'M63 92c-4-34 10-52 38-52 30 0 40 20 36 52-2-12-6-20-12-26-16 4-38 2-48-4-8 6-12 16-14 30z',
    top: '#a4460c',
  },
  ines: {
    wall: ['#ecd6e6', '#cf9fc4'],
    skin: '#c98f6b',
    shade: '#b57c59',
    hair: '#3a2228',
    back: 'M100 38c-32 0-46 24-44 54 0 22-2 40 2 52 20 10 64 10 84 0 4-12 2-30 2-52 2-30-12-54-44-54z',
    front: 'M64 94c2-18 10-28 22-34 12 8 30 10 46 8 2 8 4 16 4 26 4-34-8-52-36-52S60 60 64 94z',
    top: '#8a3a7d',
  },
};

/** A person's camera picture. Their name stands beside it, so it says nothing to a screen reader. */
export function Portrait({ person }: { person: string }) {
  const look = looks[person];
  if (look === undefined) return null;
  return (
    <svg
      className="portrait"
      viewBox="20 0 160 200"
      style={{ background: `linear-gradient(150deg, ${look.wall[0]}, ${look.wall[1]})` }}
      aria-hidden="true"
    >
      {look.back ? <path d={look.back} fill={look.hair} /> : null}
      <path d="M86 120h28v34c0 8-28 8-28 0z" fill={look.shade} />
      <path
        d="M-60 900 24 214c0-12 2-20 4-28 6-22 30-32 58-38 8 10 20 10 28 0 28 6 52 16 58 38 2 8 4 16 4 28l84 686z"
        fill={look.top}
      />
      <ellipse cx="100" cy="96" rx="34" ry="41" fill={look.skin} />
      <path d={look.front} fill={look.hair} />
      <Face glasses={look.glasses ?? false} />
    </svg>
  );
}

function Face({ glasses }: { glasses: boolean }) {
  return (
    <g fill="none" stroke="#1c1412" strokeLinecap="round" strokeWidth="2.6">
      <path d="M84 98v.1M116 98v.1" strokeWidth="5.5" />
      <path d="M90 117c6 6 14 6 20 0" />
      {glasses ? (
        <g strokeWidth="2" opacity="0.75">
          <circle cx="84" cy="98" r="11" />
          <circle cx="116" cy="98" r="11" />
          <path d="M95 97c3-2 7-2 10 0" />
        </g>
      ) : null}
    </g>
  );
}
