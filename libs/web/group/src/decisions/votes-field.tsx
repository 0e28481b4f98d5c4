import { resultOf, VOTES, VOTING_RULES, type Vote, type VotingRule } from '@commonworks/domain-minutes';
import { type GroupWithMinutesFragment } from '@commonworks/web-graphql';
import { StatusBadge } from '@commonworks/web-ui';
import { Button, Fieldset, NativeSelect, Radio } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type MinutedMeeting } from '../meetings/meeting-props.js';
import { useQuorumWords } from '../minutes/attendance/use-quorum-words.js';
import { votersNow } from '../minutes/attendance/voters-now.js';
import classes from './decisions.module.css';

type Votes = Readonly<Record<string, Vote>>;

export interface VotesFieldProps {
  group: Pick<GroupWithMinutesFragment, 'members'>;
  meeting: MinutedMeeting;
  rule: VotingRule | '';
  votes: Votes;
  error: ReactNode;
  onChange: (part: { rule?: VotingRule | ''; votes?: Votes }) => void;
}

/** By which rule it was decided, and what each member said; with the quorum as it stands by who is there. */
export function VotesField({ group, meeting, rule, votes, error, onChange }: VotesFieldProps) {
  const { t } = useTranslation('group');
  const quorumWords = useQuorumWords();
  const voters = votersNow(group.members, meeting).map((voter) => ({
    ...voter,
    vote: votes[voter.municipalityId] ?? null,
  }));
  const isAnybodyThere = voters.some(({ isPresent }) => isPresent);
  const allYes = () =>
    onChange({
      votes: Object.fromEntries(
        voters
          .filter(({ isPresent }) => isPresent)
          .map(({ municipalityId }) => [municipalityId, 'YES' as const]),
      ),
    });
  return (
    <>
      <NativeSelect
        label={t('votes.rule')}
        description={rule === '' ? t('votes.ruleMeans') : t(`votes.means.${rule}`)}
        value={rule}
        error={error}
        onChange={({ currentTarget }) => onChange({ rule: currentTarget.value as VotingRule | '' })}
        data={[
          { value: '', label: t('votes.noRule') },
          ...VOTING_RULES.map((each) => ({ value: each, label: t(`terms:votingRule.${each}`) })),
        ]}
      />
      {rule !== '' && (
        <Fieldset legend={t('votes.title')} variant="unstyled">
          <div className={classes.votesHead}>
            <span>{quorumWords(voters)}</span>
            {isAnybodyThere && (
              <Button size="compact-sm" variant="default" onClick={allYes}>
                {t('votes.allYes')}
              </Button>
            )}
          </div>
          {!isAnybodyThere && <p className={classes.when}>{t('votes.nobody')}</p>}
          {voters.map(({ municipalityId, name, isPresent, vote }) => (
            <Radio.Group
              key={municipalityId}
              name={`vote ${municipalityId}`}
              label={isPresent ? name : t('votes.absent', { name })}
              value={vote ?? ''}
              onChange={(said) => onChange({ votes: { ...votes, [municipalityId]: said as Vote } })}
              className={classes.vote}
            >
              <div className={classes.choices}>
                {VOTES.map((each) => (
                  <Radio key={each} value={each} disabled={!isPresent} label={t(`terms:vote.${each}`)} />
                ))}
              </div>
            </Radio.Group>
          ))}
          {rule === 'DOUBLE_MAJORITY' ? (
            <p className={classes.when}>{t('votes.byPopulation')}</p>
          ) : (
            <StatusBadge
              tone={resultOf(rule, voters) === 'CARRIED' ? 'good' : 'problem'}
              label={t(`terms:voteResult.${resultOf(rule, voters)}`)}
            />
          )}
        </Fieldset>
      )}
    </>
  );
}
