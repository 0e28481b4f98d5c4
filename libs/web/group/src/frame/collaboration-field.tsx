import { COLLABORATION_LEVELS } from '@commonworks/domain-opportunity';
import { type CollaborationLevel } from '@commonworks/web-graphql';
import { type BoundInput } from '@commonworks/web-ui';
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** How far municipalities would go together, with what each level asks for. */
export function CollaborationField(input: BoundInput<CollaborationLevel | ''>) {
  const { t } = useTranslation('group');
  return (
    <Radio.Group {...input} label={t('ui:interest.field.collaborationLevel')}>
      {COLLABORATION_LEVELS.map((level) => (
        <Radio
          key={level}
          value={level}
          label={t(`ui:interest.collaboration.${level}`)}
          description={t(`ui:interest.collaborationMeans.${level}`)}
          mt="xs"
        />
      ))}
    </Radio.Group>
  );
}
