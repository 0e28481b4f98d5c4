import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../model/scenario.js';
import classes from './write.module.css';

interface OrphanNoteProps {
  orphan: Scenario;
  mayWrite: boolean;
  onKeep: () => Promise<void>;
  onDiscard: () => void;
}

/** Somebody took a scenario out in which something is typed: it can be kept as a new one. */
export function OrphanNote({ orphan: { name }, mayWrite, onKeep, onDiscard }: OrphanNoteProps) {
  const { t } = useTranslation('costing');
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      await onKeep();
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={classes.clashes} role="status">
      <p>{t('orphan.means', { name })}</p>
      <div className={classes.save}>
        {mayWrite && (
          <Button loading={busy} onClick={() => void keep()}>
            {t('orphan.keep')}
          </Button>
        )}
        <Button variant="default" onClick={onDiscard}>
          {t('effect.discard')}
        </Button>
      </div>
    </section>
  );
}
