import { ConfirmModal } from '@commonworks/web-ui';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import type { Shown } from '../page/use-shown.js';
import { RewriteDialog } from './rewrite-dialog.js';
import { useWriteClause, type Crossed } from './use-write-clause.js';
import { CrossedTexts } from './crossed-texts.js';
import classes from './write.module.css';

interface ClauseStepsProps {
  governance: Governance;
  clause: GovernanceClause;
  shown: Shown;
}

/** What is done with a clause as a whole: it is rewritten, left out, or taken in again. */
export function ClauseSteps({ governance, clause, shown }: ClauseStepsProps) {
  const { t } = useTranslation('governance');
  const [opened, setOpened] = useState<'rewrite' | 'leave' | null>(null);
  const [crossed, setCrossed] = useState<Crossed | null>(null);
  const write = useWriteClause(governance, shown);
  const close = () => setOpened(null);
  const put = async (leftOut: boolean) => {
    const written = await write(clause, { leftOut });
    setCrossed(written.crossed);
    close();
  };
  return (
    <>
      {crossed && <CrossedTexts crossed={crossed} />}
      <div className={classes.steps}>
        {clause.leftOut ? (
          <Button variant="default" onClick={() => setOpened('leave')}>
            {t('steps.takeIn')}
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={() => setOpened('rewrite')}>
              {t('steps.rewrite')}
            </Button>
            {!clause.mandatory && (
              <Button variant="default" onClick={() => setOpened('leave')}>
                {t('steps.leaveOut')}
              </Button>
            )}
          </>
        )}
      </div>
      {opened === 'rewrite' && (
        <RewriteDialog governance={governance} clause={clause} shown={shown} onClose={close} />
      )}
      {opened === 'leave' && (
        <ConfirmModal
          title={t(clause.leftOut ? 'takeIn.title' : 'leaveOut.title', { title: clause.title })}
          submit={t(clause.leftOut ? 'takeIn.submit' : 'leaveOut.submit')}
          onConfirm={() => put(!clause.leftOut)}
          onClose={close}
        >
          <Text>{t(clause.leftOut ? 'takeIn.means' : 'leaveOut.means')}</Text>
        </ConfirmModal>
      )}
    </>
  );
}
