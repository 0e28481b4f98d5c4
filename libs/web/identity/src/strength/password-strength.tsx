import type { PasswordOwner, PasswordVerdict } from '@commonworks/domain-password';
import { useTranslation } from 'react-i18next';
import classes from './password-strength.module.css';
import { usePasswordVerdict } from './use-password-verdict.js';

const STEPS = [1, 2, 3, 4];

/** Steps filled, 0 to 4: three or more only where the password is taken. */
function fill(verdict: PasswordVerdict | null): number {
  if (verdict === null) return 0;
  return Math.max(1, verdict.score);
}

/** Says how hard a new password is to guess while it is typed: a bar to see, words to read and to hear. */
export function PasswordStrength({ password, owner }: { password: string; owner: PasswordOwner }) {
  const { t } = useTranslation('identity');
  const verdict = usePasswordVerdict(password, owner);
  const filled = fill(verdict);
  const isTaken = verdict !== null && verdict.fault === null;
  return (
    <div className={classes.strength} data-taken={isTaken}>
      <div className={classes.bar} aria-hidden>
        {STEPS.map((step) => (
          <span key={step} className={classes.step} data-filled={step <= filled} />
        ))}
      </div>
      <p className={classes.words} aria-live="polite">
        {verdict !== null && t(`strength.${verdict.fault ?? (verdict.score > 3 ? 'veryHard' : 'hard')}`)}
      </p>
    </div>
  );
}
