import { useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './first-lead.module.css';
import { InviteFirstLeadModal } from './invite-first-lead-modal.js';
import type { WithoutLead } from './use-without-lead.js';

interface LeadNoteProps {
  consortiumId: string;
  municipality: WithoutLead;
  /** It stands where that nobody leads it has been said already. */
  isKnown?: boolean;
}

/** That nobody leads the municipality, and the step that changes it; or until when somebody can accept to. */
export function LeadNote({ consortiumId, municipality, isKnown = false }: LeadNoteProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const [isInviting, setInviting] = useState(false);
  const { name, invitedUntil, emailDomains } = municipality;
  // Nothing would tell an address of the municipality from another.
  if (invitedUntil === null && emailDomains.length === 0) {
    return <span className={classes.note}>{t('firstLead.noDomains')}</span>;
  }
  return (
    <span className={classes.note}>
      {invitedUntil === null ? (
        <>
          {!isKnown && <span>{t('firstLead.none')}</span>}
          <Button
            variant="subtle"
            size="compact-sm"
            mx={-8}
            aria-label={`${t('firstLead.invite')}: ${name}`}
            onClick={() => setInviting(true)}
          >
            {t('firstLead.invite')}
          </Button>
        </>
      ) : (
        t('firstLead.invited', { date: format.date(invitedUntil) })
      )}
      {isInviting && (
        <InviteFirstLeadModal {...{ consortiumId, municipality }} onClose={() => setInviting(false)} />
      )}
    </span>
  );
}
