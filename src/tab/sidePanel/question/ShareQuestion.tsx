import { useEffect, useState } from 'react';
import { useWording } from '../../wording/wording.tsx';
import { usePanel } from '../session/panel.tsx';
import { useServices } from '../session/services.tsx';

/** Puts the question before both in the call. Only there where Teams allows it. */
export function ShareQuestion() {
  const { stage } = useServices();
  const { announce } = usePanel();
  const words = useWording().question;
  const [mayShare, setMayShare] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isOver = false;
    void stage?.mayShare().then((may) => {
      if (!isOver) setMayShare(may);
    });
    return () => {
      isOver = true;
    };
  }, [stage]);
  if (stage === null || !mayShare) return null;
  const share = async () => {
    const isShared = await stage.share();
    setRefused(!isShared);
    announce(isShared ? words.shared : words.notShared);
  };
  return (
    <>
      <button type="button" className="link" onClick={() => void share()}>
        {words.share}
      </button>
      {isRefused && <span className="quiet">{words.notShared}</span>}
    </>
  );
}
