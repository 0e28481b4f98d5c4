import { FormModal, useForm } from '@commonworks/web-ui';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberFigures, Scenario, ScenarioModel } from '../model/scenario.js';
import type { CostingActions } from '../page/costing-actions.js';

interface AddScenarioProps {
  /** What it begins as; null where there is none yet. */
  from: Scenario | null;
  figures: readonly MemberFigures[];
  actions: CostingActions;
  onAdded: (id: string) => void;
}

/** Adds a scenario: a copy of the one that is shown, or the usual parameters without any line. */
export function AddScenario(props: AddScenarioProps) {
  const { t } = useTranslation('costing');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('add.open')}
      </Button>
      {isOpen && <AddDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddDialog({ from, figures, actions, onAdded, onClose }: AddScenarioProps & { onClose: () => void }) {
  const { t } = useTranslation('costing');
  const form = useForm({
    initial: { name: from ? t('add.copyOf', { name: from.name }) : t('add.first') },
    send: async ({ name }) => {
      const id = await actions.add({
        name,
        note: from?.note ?? '',
        model: from?.model ?? usualModel(figures),
      });
      onClose();
      if (id !== null) onAdded(id);
    },
  });
  return (
    <FormModal
      form={form}
      title={t('add.title')}
      submit={t('ui:action.add')}
      disabled={form.values.name.trim() === ''}
      onClose={onClose}
    >
      <p>{t(from ? 'add.copies' : 'add.empty')}</p>
      <TextInput {...form.input('name')} label={t('scenario.name')} maxLength={200} data-autofocus />
    </FormModal>
  );
}

/** All members of the group, by the usual parameters. */
function usualModel(figures: readonly MemberFigures[]): ScenarioModel {
  return {
    years: 5,
    ratePct: 4,
    escalationPct: 3,
    contingencyPct: 15,
    participants: figures.map(({ id }) => ({ code: id, population: 0, users: 0, assessment: 0 })),
    lines: [],
    grants: [],
  };
}
