import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { ChevronDownIcon } from '@commonworks/web-ui';
import { Button, Menu } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { DelegatesDialog } from '../members/delegates-dialog.js';
import { InviteDialog } from '../members/invite-dialog.js';
import { JoinDialog } from '../members/join-dialog.js';
import { LeaveDialog } from '../members/leave-dialog.js';
import { AdvanceDialog } from '../stage/advance-dialog.js';
import { PauseDialog } from '../stage/pause-dialog.js';
import { ResumeDialog } from '../stage/resume-dialog.js';
import { TakeBackDialog } from '../stage/take-back-dialog.js';
import { DescribeDialog } from './describe-dialog.js';
import { stepsOf, type GroupStepName } from './steps-of.js';

/** Says anew what one's municipality does, which has joined. */
const ChangePartDialog = (props: StepProps) => <JoinDialog {...props} joined />;

const DIALOGS: Record<GroupStepName, ComponentType<StepProps>> = {
  advance: AdvanceDialog,
  resume: ResumeDialog,
  describe: DescribeDialog,
  invite: InviteDialog,
  rejoin: ChangePartDialog,
  delegates: DelegatesDialog,
  takeBack: TakeBackDialog,
  pause: PauseDialog,
  leave: LeaveDialog,
};

/** What the reader may do with the group as a whole: what leads on first, the rest in a menu. */
export function GroupActions({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const [step, setStep] = useState<GroupStepName | null>(null);
  const { next, others } = stepsOf(group);
  const Opened = step && DIALOGS[step];
  return (
    <>
      {others.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<ChevronDownIcon />}>
              {t('menu.open')}
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
      {next && (
        <Button onClick={() => setStep(next)}>
          {t(`menu.${next}`, { stage: group.nextStage && t(`terms:groupStage.${group.nextStage}`) })}
        </Button>
      )}
      {Opened && <Opened group={group} onClose={() => setStep(null)} />}
    </>
  );
}
