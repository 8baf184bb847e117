import { useEffect, useState } from 'react';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';

/** Puts the question before both in the call. Only there where Teams allows it. */
export default function ShareQuestion() {
  const { stage } = useServices();
  const { announce } = usePanel();
  const strings = useStrings().question;
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
    announce(isShared ? strings.shared : strings.notShared);
  };
  return (
    <>
      <button type="button" className="link" onClick={() => void share()}>
        {strings.share}
      </button>
      {isRefused && <span className="quiet">{strings.notShared}</span>}
    </>
  );
}
