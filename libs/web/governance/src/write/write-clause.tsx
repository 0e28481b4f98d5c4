import { useCallback, useState } from 'react';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import type { Shown } from '../page/use-shown.js';
import { ClauseForm } from './clause-form.js';
import { ClauseSteps } from './clause-steps.js';
import { NextOpen } from './next-open.js';
import classes from './write.module.css';

interface WriteClauseProps {
  governance: Governance;
  clause: GovernanceClause;
  shown: Shown;
}

/** Writes a clause: fills it in, settles its choices, rewrites it, leaves it out. */
export function WriteClause({ governance, clause, shown }: WriteClauseProps) {
  const [round, setRound] = useState(0);
  const follow = useCallback(() => setRound((before) => before + 1), []);
  return (
    <div className={classes.write}>
      {!clause.leftOut && (
        <ClauseForm key={round} governance={governance} clause={clause} shown={shown} onFollow={follow} />
      )}
      <ClauseSteps governance={governance} clause={clause} shown={shown} />
      <NextOpen governance={governance} clause={clause} />
    </div>
  );
}
