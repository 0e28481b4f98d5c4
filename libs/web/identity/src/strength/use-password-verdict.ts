import {
  judgePassword,
  lengthFault,
  type PasswordOwner,
  type PasswordVerdict,
} from '@commonworks/domain-password';
import { useEffect, useState } from 'react';
import { guessCounter } from './guess-counter.js';

/** Between two strokes of a key. */
const PAUSE_MS = 200;

/**
 * What the server would say of a new password while it is typed. Null while nothing is typed or known; the verdict
 * of a moment ago stands until there is one of now.
 */
export function usePasswordVerdict(password: string, owner: PasswordOwner): PasswordVerdict | null {
  const [judged, setJudged] = useState<PasswordVerdict | null>(null);
  const atOnce = lengthFault(password, owner.email);

  useEffect(() => {
    if (atOnce !== null) return;
    let isCurrent = true;
    const take = (verdict: PasswordVerdict | null) => isCurrent && setJudged(verdict);
    const pause = setTimeout(() => {
      judgePassword(password, owner, guessCounter).then(take, () => take(null));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(pause);
    };
  }, [password, owner, atOnce]);

  if (password === '') return null;
  return atOnce === null ? judged : { fault: atOnce, score: 0 };
}
