import { useEffect, useState } from 'react';
import { oncePainted } from '../live/oncePainted.ts';

/** Once true, true for every part that is drawn later on this page. */
let wasPainted = false;

/** False until what is drawn first is on the screen: what nobody misses on it is asked for after that. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(wasPainted);
  useEffect(() => {
    if (painted) return;
    let isGone = false;
    oncePainted(() => {
      wasPainted = true;
      if (!isGone) setPainted(true);
    });
    return () => {
      isGone = true;
    };
  }, [painted]);
  return painted;
}
