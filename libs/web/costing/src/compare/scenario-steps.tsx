import { ConfirmModal } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../model/scenario.js';
import type { CostingActions } from '../page/costing-actions.js';

interface ScenarioStepsProps {
  scenario: Scenario;
  actions: CostingActions;
  /** What is typed has to be saved first: the step is of what is kept. */
  isChanged: boolean;
}

/** Has the document say the scenario that is shown, or takes it out. */
export function ScenarioSteps({ scenario, actions, isChanged }: ScenarioStepsProps) {
  const { t } = useTranslation('costing');
  const [asked, setAsked] = useState<'propose' | 'remove' | null>(null);
  const { name, isProposed } = scenario;
  const close = () => setAsked(null);
  return (
    <>
      {!isProposed && (
        <Button variant="default" disabled={isChanged} onClick={() => setAsked('propose')}>
          {t('propose.open')}
        </Button>
      )}
      <Button variant="subtle" color="red" onClick={() => setAsked('remove')}>
        {t('remove.open')}
      </Button>
      {asked === 'propose' && (
        <ConfirmModal
          title={t('propose.title', { name })}
          submit={t('propose.submit')}
          onClose={close}
          onConfirm={async () => {
            await actions.propose(scenario);
            close();
          }}
        >
          <p>{t('propose.means')}</p>
        </ConfirmModal>
      )}
      {asked === 'remove' && (
        <ConfirmModal
          title={t('ui:action.removeAsked', { name })}
          submit={t('ui:action.remove')}
          destructive
          onClose={close}
          onConfirm={async () => {
            await actions.remove(scenario);
            close();
          }}
        >
          <p>{t('remove.means')}</p>
        </ConfirmModal>
      )}
    </>
  );
}
