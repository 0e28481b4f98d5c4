import { AnswerCorrectionDocument, type MinutesWholeFragment } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Group, Radio, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../../frame/use-group-step.js';
import classes from '../minutes.module.css';

interface AnswerCorrectionDialogProps {
  correction: MinutesWholeFragment['corrections'][number];
  onClose: () => void;
}

/** Accepts a correction, or says why not. */
export function AnswerCorrectionDialog({ correction, onClose }: AnswerCorrectionDialogProps) {
  const { t } = useTranslation('group');
  const answer = useGroupStep(AnswerCorrectionDocument, 'answerCorrection', onClose);
  const form = useForm({
    initial: { accepted: '', answer: '' },
    send: (values) =>
      answer({ input: { id: correction.id, accepted: values.accepted === 'yes', answer: values.answer } }),
  });
  const { accepted } = form.values;
  return (
    <FormModal
      form={form}
      title={t('answerCorrection.title')}
      submit={t('answerCorrection.submit')}
      disabled={accepted === ''}
      wide
      onClose={onClose}
    >
      <blockquote className={classes.answer}>{correction.text}</blockquote>
      <Radio.Group {...form.input('accepted')} label={t('answerCorrection.accepted')}>
        <Group mt="xs">
          <Radio value="yes" label={t('answerCorrection.yes')} />
          <Radio value="no" label={t('answerCorrection.no')} />
        </Group>
      </Radio.Group>
      {accepted === 'yes' && <Text>{t('answerCorrection.yesMeans')}</Text>}
      <Textarea
        {...form.input('answer')}
        label={t('answerCorrection.text')}
        description={t('reason.optional')}
        autosize
        minRows={2}
      />
    </FormModal>
  );
}
