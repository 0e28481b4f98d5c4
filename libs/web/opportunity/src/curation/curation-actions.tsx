import { ChevronDownIcon } from '@commonworks/web-ui';
import { Button, Menu } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { stageOf } from '../frame/stage.js';
import { InviteDialog } from '../invitation/invite-dialog.js';
import { DescribeDialog } from './describe-dialog.js';
import { MergeDialog } from './merge-dialog.js';
import { PublishDialog } from './publish-dialog.js';
import { RetireDialog } from './retire-dialog.js';
import { SplitDialog } from './split-dialog.js';
import { type StepProps } from './step-props.js';
import { LEADING_STEPS, stepsOf, type CurationStep } from './steps-of.js';
import { TakeUpDialog } from './take-up-dialog.js';

const DIALOGS: Record<CurationStep, ComponentType<StepProps>> = {
  takeUp: TakeUpDialog,
  publish: PublishDialog,
  invite: InviteDialog,
  describe: DescribeDialog,
  merge: MergeDialog,
  split: SplitDialog,
  retire: RetireDialog,
};

/** What a coordinator may do with an opportunity: the next step first, the others in a menu. */
export function CurationActions({ opportunity, consortium }: Omit<StepProps, 'onClose'>) {
  const { t } = useTranslation('opportunity');
  const [step, setStep] = useState<CurationStep | null>(null);
  const { next, others } = stepsOf(stageOf(opportunity), opportunity.candidates.length);
  const Opened = step && DIALOGS[step];
  return (
    <>
      {others.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<ChevronDownIcon />}>
              {t('curation.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((each) => (
              <Menu.Item key={each} onClick={() => setStep(each)}>
                {t(`menu.${each}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {next && <Button onClick={() => setStep(next)}>{t(LEADING_STEPS[next])}</Button>}
      {Opened && <Opened opportunity={opportunity} consortium={consortium} onClose={() => setStep(null)} />}
    </>
  );
}
