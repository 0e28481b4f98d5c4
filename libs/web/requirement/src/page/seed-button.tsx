import { useMutation } from '@apollo/client/react';
import { SeedRequirementsDocument } from '@commonworks/web-graphql';
import { explainError, unawaited } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import classes from './page.module.css';

/** Drafts requirements from what members answered of the group’s services; pressed again it leaves edits alone. */
export function SeedButton({ document }: { document: SpecifiedDocument }) {
  const { t } = useTranslation('requirement');
  const [seed, { loading, error }] = useMutation(SeedRequirementsDocument);
  const [added, setAdded] = useState<number | null>(null);
  const press = async () => {
    setAdded(null);
    const before = new Set(document.requirements.map(({ id }) => id));
    const { data } = await seed({ variables: { documentId: document.id } });
    const now = data?.seedGovernanceRequirements.requirements ?? [];
    setAdded(now.filter(({ id }) => !before.has(id)).length);
  };
  const said = () => {
    if (error) {
      const { kind, message } = explainError(error);
      return message ?? t(`ui:errors.${kind}.happened`);
    }
    return added === null ? t('seed.means') : t('seed.added', { count: added });
  };
  return (
    <div className={classes.seed} data-print="no">
      <Button variant="default" loading={loading} onClick={() => unawaited(press)}>
        {t('seed.action')}
      </Button>
      <p role="status">{said()}</p>
    </div>
  );
}
