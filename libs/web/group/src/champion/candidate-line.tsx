import {
  ConfirmChampionDocument,
  WithdrawAsChampionDocument,
  type GroupWholeFragment,
} from '@commonworks/web-graphql';
import { ConfirmModal, StatusBadge, useMe } from '@commonworks/web-ui';
import { useMutation } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countMembers } from '../frame/own-members.js';
import classes from './champion.module.css';
import { StandDialog } from './stand-dialog.js';

export interface CandidateLineProps {
  group: GroupWholeFragment;
  candidate: GroupWholeFragment['candidates'][number];
}

/** Somebody who stands: what they say, whether their municipality confirmed it, and how many chose them. */
export function CandidateLine({ group, candidate }: CandidateLineProps) {
  const { t } = useTranslation('group');
  const [asked, setAsked] = useState<'confirm' | 'withdraw' | 'restand' | null>(null);
  const [confirm] = useMutation(ConfirmChampionDocument);
  const [withdraw] = useMutation(WithdrawAsChampionDocument);
  const { may, municipalityIds } = group.viewer;
  const { person, municipality, statement, confirmed, votes, own } = candidate;
  const isOwnCandidate = municipalityIds.includes(municipality.id);
  const mayConfirm = !confirmed && may.includes('CONFIRM') && isOwnCandidate;
  const isMe = useMe()?.id === person.id;
  const mayWithdraw = isOwnCandidate && may.includes('STAND');
  const name = person.name ?? t('author.gone');
  const said = { name, municipality: municipality.name };
  const where = { groupId: group.id, municipalityId: municipality.id };
  const close = () => setAsked(null);
  return (
    <li className={classes.candidate}>
      <p className={classes.who}>
        <strong>{name}</strong>, {municipality.name}
      </p>
      <StatusBadge
        tone={confirmed ? 'good' : 'attention'}
        label={t(confirmed ? 'candidate.confirmed' : 'candidate.waits')}
      />
      {statement !== '' && <blockquote className={classes.statement}>{statement}</blockquote>}
      {confirmed && (
        <p>
          {t('candidate.votes', { count: votes, total: countMembers(group) })} {own && t('candidate.yours')}
        </p>
      )}
      {(mayConfirm || mayWithdraw) && (
        <div className={classes.ways}>
          {mayConfirm && (
            <Button size="compact-md" onClick={() => setAsked('confirm')}>
              {t('confirm.open')}
            </Button>
          )}
          {isMe && mayWithdraw && (
            <Button size="compact-md" variant="subtle" onClick={() => setAsked('restand')}>
              {t('ui:action.change')}
            </Button>
          )}
          {mayWithdraw && (
            <Button size="compact-md" variant="subtle" onClick={() => setAsked('withdraw')}>
              {t('stepDown.open')}
            </Button>
          )}
        </div>
      )}
      {asked === 'restand' && <StandDialog group={group} onClose={close} />}
      {asked === 'confirm' && (
        <ConfirmModal
          title={t('confirm.title', said)}
          submit={t('confirm.submit')}
          onClose={close}
          onConfirm={async () => {
            await confirm({ variables: { input: { ...where, personId: person.id } } });
            close();
          }}
        >
          <Text>{t('confirm.means', said)}</Text>
        </ConfirmModal>
      )}
      {asked === 'withdraw' && (
        <ConfirmModal
          title={t('stepDown.title', said)}
          submit={t('stepDown.submit')}
          destructive
          onClose={close}
          onConfirm={async () => {
            await withdraw({ variables: { input: where } });
            close();
          }}
        >
          <Text>{t('stepDown.means')}</Text>
        </ConfirmModal>
      )}
    </li>
  );
}
