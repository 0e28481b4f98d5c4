import type { GovernanceRemarkPartsFragment, GovernanceRemarkState } from '@commonworks/web-graphql';
import { StatusBadge, useFormat, type StatusTone } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import type { Governance } from '../page/governance-props.js';
import { RemarkReply } from './remark-reply.js';
import { RemarkWays } from './remark-ways.js';
import classes from './remarks.module.css';
import { SuggestedChange } from './suggested-change.js';
import { useAuthorWords } from './use-author-words.js';

const TONES: Record<GovernanceRemarkState, StatusTone> = {
  OPEN: 'info',
  RESOLVED: 'idle',
  ACCEPTED: 'good',
  REFUSED: 'problem',
  WITHDRAWN: 'idle',
};

interface RemarkThreadProps {
  governance: Governance;
  remark: GovernanceRemarkPartsFragment;
}

/** What somebody said of a clause, what was answered, what became of it, and what can be done about it. */
export function RemarkThread({ governance, remark }: RemarkThreadProps) {
  const { t } = useTranslation('governance');
  const format = useFormat();
  const author = useAuthorWords();
  const { kind, state, version, text, at, by, replies, suggestion, decidedAt, decidedBy, reason } = remark;
  const isSaid = state !== 'OPEN' || kind === 'SUGGESTION';
  return (
    <li className={classes.thread}>
      <p className={classes.head}>
        <strong>{author(by)}</strong>
        <time dateTime={at} className={classes.when}>
          {format.dateTime(at)}
        </time>
        {version !== governance.version && (
          <span className={classes.when}>{t('remarks.onVersion', { version })}</span>
        )}
        {isSaid && <StatusBadge tone={TONES[state]} label={t(`remarks.state.${kind}.${state}`)} />}
      </p>
      {text !== '' && <p className={classes.text}>{text}</p>}
      {suggestion && <SuggestedChange suggestion={suggestion} />}
      {suggestion?.outdated && <p className={classes.outdated}>{t('remarks.outdated')}</p>}
      {decidedAt !== null && decidedBy !== null && (
        <p className={classes.decided}>
          {t(`remarks.decided.${state === 'ACCEPTED' || state === 'REFUSED' ? state : 'RESOLVED'}`, {
            who: author(decidedBy),
            at: format.dateTime(decidedAt),
          })}
          {reason !== '' && <span className={classes.reason}>{reason}</span>}
        </p>
      )}
      {replies.length > 0 && (
        <ul className={classes.replies} aria-label={t('remarks.replies')}>
          {replies.map((reply) => (
            <RemarkReply key={reply.id} reply={reply} />
          ))}
        </ul>
      )}
      <RemarkWays governance={governance} remark={remark} />
    </li>
  );
}
