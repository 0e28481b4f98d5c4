import type { GovernanceRemarkPartsFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './remarks.module.css';
import { useAuthorWords } from './use-author-words.js';
import { WithdrawDialog } from './withdraw-dialog.js';

type Reply = GovernanceRemarkPartsFragment['replies'][number];

/** What somebody answered; one's own can be taken away. */
export function RemarkReply({ reply: { id, text, at, by, removed, mayWithdraw } }: { reply: Reply }) {
  const { t } = useTranslation('governance');
  const format = useFormat();
  const author = useAuthorWords();
  const [asked, setAsked] = useState(false);
  return (
    <li>
      <p className={classes.head}>
        <strong>{author(by)}</strong>
        <time dateTime={at} className={classes.when}>
          {format.dateTime(at)}
        </time>
      </p>
      {removed ? (
        <p className={classes.when}>{t('remarks.removed')}</p>
      ) : (
        <p className={classes.text}>{text}</p>
      )}
      {mayWithdraw && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAsked(true)}>
          {t('remarks.withdraw')}
        </Button>
      )}
      {asked && <WithdrawDialog id={id} onClose={() => setAsked(false)} />}
    </li>
  );
}
