import { type MinutesStep } from '@commonworks/web-graphql';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MinutesPartProps } from '../minutes-props.js';
import { AddDialog } from './add-dialog.js';
import { AdoptDialog } from './adopt-dialog.js';
import { CirculateDialog } from './circulate-dialog.js';
import { CorrectDialog } from './correct-dialog.js';
import { ReviseDialog } from './revise-dialog.js';

const DIALOGS = {
  CORRECT: CorrectDialog,
  REVISE: ReviseDialog,
  ADD: AddDialog,
  CIRCULATE: CirculateDialog,
  ADOPT: AdoptDialog,
} as const satisfies Partial<Record<MinutesStep, unknown>>;
type Offered = keyof typeof DIALOGS;
/** What leads on stands last, and out. */
const LEADS_ON: ReadonlySet<Offered> = new Set<Offered>(['CIRCULATE', 'ADOPT']);

/** What the reader may do with the minutes as they stand. */
export function MinutesSteps(props: MinutesPartProps) {
  const { t } = useTranslation('group');
  const [opened, setOpened] = useState<Offered | null>(null);
  const Opened = opened && DIALOGS[opened];
  return (
    <>
      {(Object.keys(DIALOGS) as Offered[])
        .filter((step) => props.minutes.may.includes(step))
        .map((step) => (
          <Button
            key={step}
            variant={LEADS_ON.has(step) ? 'filled' : 'default'}
            onClick={() => setOpened(step)}
          >
            {t(`minutes.step.${step}`)}
          </Button>
        ))}
      {Opened && <Opened {...props} onClose={() => setOpened(null)} />}
    </>
  );
}
