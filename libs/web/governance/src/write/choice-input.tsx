import type { BoundInput } from '@commonworks/web-ui';
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GovernanceClause } from '../page/governance-props.js';
import classes from './write.module.css';

interface ChoiceInputProps {
  choice: GovernanceClause['choices'][number];
  input: BoundInput<string | undefined>;
}

/** A matter with its ways: which is usual, and when one would take each. */
export function ChoiceInput({ choice, input }: ChoiceInputProps) {
  const { t } = useTranslation('governance');
  const { question, options, usual } = choice;
  return (
    <Radio.Group {...input} value={input.value ?? ''} label={question} className={classes.choice}>
      {options.map(({ id, label, why }) => (
        <Radio
          key={id}
          value={id}
          label={id === usual ? t('write.usual', { label }) : label}
          description={why}
          mt="xs"
        />
      ))}
    </Radio.Group>
  );
}
