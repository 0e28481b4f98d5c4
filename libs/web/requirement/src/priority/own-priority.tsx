import { useMutation } from '@apollo/client/react';
import {
  REQUIREMENT_PRIORITIES,
  type RequirementPriority,
} from '@commonworks/domain-governance/requirements';
import { GiveRequirementPriorityDocument } from '@commonworks/web-graphql';
import { unawaited } from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type RequirementRow } from '../frame/as-requirement.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import classes from './priority.module.css';
import { withPriority, type Place } from './with-priority.js';

export interface OwnPriorityProps {
  documentId: string;
  row: RequirementRow;
  municipality: Place;
  /** The municipality stands above the choice. */
  named?: boolean;
}

/** What one’s own municipality says of a requirement: one press gives it, another takes it back. */
export function OwnPriority({ documentId, row, municipality, named = false }: OwnPriorityProps) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const given = row.priorities.find((one) => one.municipality.id === municipality.id)?.priority ?? null;
  const [give, { error }] = useMutation(GiveRequirementPriorityDocument, {
    // It is seen at once, and taken back where it could not be given.
    optimisticResponse: ({ input }) => ({
      giveRequirementPriority: withPriority(row, municipality, input.priority ?? null),
    }),
  });
  const press = (pressed: RequirementPriority) => {
    const priority = pressed === given ? null : pressed;
    const input = { documentId, requirementId: row.id, municipalityId: municipality.id, priority };
    unawaited(() => give({ variables: { input } }));
  };
  return (
    <div className={classes.own}>
      {named && <span className={classes.of}>{municipality.name}</span>}
      <div
        role="group"
        aria-label={t('priority.of', { municipality: municipality.name, number: row.number })}
        className={classes.choices}
        data-print="no"
      >
        {REQUIREMENT_PRIORITIES.map((priority) => (
          <UnstyledButton
            key={priority}
            className={classes.choice}
            aria-pressed={priority === given}
            onClick={() => press(priority)}
          >
            {words.priority(priority)}
          </UnstyledButton>
        ))}
      </div>
      <span className={classes.printed}>
        {given === null ? t('priority.notSaid') : words.priority(given)}
      </span>
      {error && (
        <span role="alert" className={classes.failed}>
          {t('priority.failed')}
        </span>
      )}
    </div>
  );
}
