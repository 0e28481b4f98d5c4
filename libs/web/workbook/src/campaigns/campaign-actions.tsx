import { useMutation } from '@apollo/client/react';
import { type TypedDocumentNode } from '@apollo/client';
import { campaignTransition, isReleaseUnderWay, type CampaignEvent } from '@commonworks/domain-assessment';
import {
  CloseCampaignDocument,
  OpenCampaignDocument,
  ReleaseCampaignDocument,
  ReopenCampaignDocument,
} from '@commonworks/web-graphql';
import { useForm } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../workbook-page/step-dialog.js';
import { type Campaign } from './campaign.types.js';
import { standingOf, type CampaignWorkbook } from './standing.js';
import { useCampaignAbility } from './use-campaign-ability.js';

type Step = Lowercase<CampaignEvent>;
const STEPS: readonly Step[] = ['reopen', 'open', 'close', 'release'];
const DOCUMENTS: Record<Step, TypedDocumentNode<unknown, { id: string }>> = {
  open: OpenCampaignDocument,
  close: CloseCampaignDocument,
  reopen: ReopenCampaignDocument,
  release: ReleaseCampaignDocument,
};

interface CampaignActionsProps {
  campaign: Campaign;
  workbooks: readonly CampaignWorkbook[];
  onChanged(): void;
}

/** The steps of a campaign that may be taken now, each explained before it is. */
export function CampaignActions({ campaign, workbooks, onChanged }: CampaignActionsProps) {
  const { t } = useTranslation('workbook');
  const can = useCampaignAbility();
  const [step, setStep] = useState<Step | null>(null);
  const { status, consortium, release } = campaign;
  const underWay = release !== null && isReleaseUnderWay(release.status);
  const published = release?.status === 'PUBLISHED';
  const steps = STEPS.filter(
    (each) =>
      !underWay &&
      !(each === 'release' && published) &&
      campaignTransition(status, eventOf(each)).ok &&
      can(each, { consortiumId: consortium.id, status }),
  );
  return (
    <>
      {steps.map((each) => (
        <Button key={each} variant={each === 'reopen' ? 'default' : 'filled'} onClick={() => setStep(each)}>
          {t(`campaign.${each}.action`)}
        </Button>
      ))}
      {step && (
        <StepOfCampaign
          step={step}
          campaign={campaign}
          workbooks={workbooks}
          onClose={() => setStep(null)}
          onDone={() => {
            setStep(null);
            onChanged();
          }}
        />
      )}
    </>
  );
}

function eventOf(step: Step): CampaignEvent {
  return ({ open: 'OPEN', close: 'CLOSE', reopen: 'REOPEN', release: 'RELEASE' } as const)[step];
}

interface StepOfCampaignProps extends Omit<CampaignActionsProps, 'onChanged'> {
  step: Step;
  onClose(): void;
  onDone(): void;
}

function StepOfCampaign({ step, campaign, workbooks, onClose, onDone }: StepOfCampaignProps) {
  const { t } = useTranslation('workbook');
  const [take] = useMutation(DOCUMENTS[step]);
  const form = useForm({
    initial: {},
    send: async () => {
      await take({ variables: { id: campaign.id } });
      onDone();
    },
  });
  const { total, submitted } = standingOf(workbooks);
  const open = total - submitted;
  return (
    <StepDialog
      form={form}
      title={t(`campaign.${step}.title`, { name: campaign.name })}
      confirm={t(`campaign.${step}.action`)}
      grave={step === 'release'}
      onClose={onClose}
    >
      <p>{t(`campaign.${step}.what`, { consortium: campaign.consortium.name })}</p>
      {step !== 'open' && open > 0 && <p>{t(`campaign.${step}.open`, { count: open, total })}</p>}
      <p>
        <strong>{t(`campaign.${step}.undo`)}</strong>
      </p>
    </StepDialog>
  );
}
