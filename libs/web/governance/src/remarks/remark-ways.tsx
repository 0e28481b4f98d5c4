import { useMutation } from '@apollo/client/react';
import {
  ResolveGovernanceRemarkDocument,
  type GovernanceRemarkPartsFragment,
  type GovernanceRemarkStep,
} from '@commonworks/web-graphql';
import { explainError } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance } from '../page/governance-props.js';
import { CompareDialog } from './compare-dialog.js';
import { NewReply } from './new-reply.js';
import { RefuseDialog } from './refuse-dialog.js';
import classes from './remarks.module.css';
import { useAcceptSuggestion, type Crossed } from './use-accept-suggestion.js';
import { WithdrawDialog } from './withdraw-dialog.js';

interface RemarkWaysProps {
  governance: Governance;
  remark: GovernanceRemarkPartsFragment;
}

/** What can be done about what somebody said of a clause. */
export function RemarkWays({ governance, remark }: RemarkWaysProps) {
  const { t } = useTranslation('governance');
  const [opened, setOpened] = useState<'reply' | 'refuse' | 'withdraw' | null>(null);
  const [crossed, setCrossed] = useState<Crossed | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [resolve, { loading }] = useMutation(ResolveGovernanceRemarkDocument);
  const accept = useAcceptSuggestion();
  const { id, may } = remark;
  if (may.length === 0) return null;
  const close = () => setOpened(null);
  const tried = (work: Promise<unknown>) => {
    setError(null);
    work.catch(setError);
  };
  const way = (step: GovernanceRemarkStep, key: string, onClick: () => void, busy = false) =>
    may.includes(step) && (
      <Button
        size="compact-sm"
        variant={step === 'ACCEPT' ? 'filled' : 'subtle'}
        loading={busy}
        onClick={onClick}
      >
        {t(`remarks.${key}`)}
      </Button>
    );
  const settle = (resolved: boolean) => () =>
    tried(resolve({ variables: { input: { remarkId: id, resolved } } }));
  return (
    <>
      <div className={classes.ways}>
        {way('ACCEPT', 'accept', () => tried(accept.accept(id).then(setCrossed)), accept.busy)}
        {way('REFUSE', 'refuse', () => setOpened('refuse'))}
        {way('REPLY', 'reply', () => setOpened('reply'))}
        {way('RESOLVE', 'resolve', settle(true), loading)}
        {way('REOPEN', 'reopen', settle(false), loading)}
        {way('WITHDRAW', 'withdraw', () => setOpened('withdraw'))}
      </div>
      {error !== null && (
        <p role="alert" className={classes.outdated}>
          {explainError(error).message}
        </p>
      )}
      {opened === 'reply' && <NewReply remarkId={id} onClose={close} />}
      {opened === 'refuse' && <RefuseDialog remarkId={id} onClose={close} />}
      {opened === 'withdraw' && <WithdrawDialog id={id} onClose={close} />}
      {crossed && (
        <CompareDialog
          remarkId={id}
          crossed={crossed}
          title={governance.clauses.find((clause) => clause.id === remark.clauseId)?.title ?? ''}
          onClose={() => setCrossed(null)}
        />
      )}
    </>
  );
}
