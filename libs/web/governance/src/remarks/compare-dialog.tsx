import { FormModal, useForm } from '@commonworks/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './remarks.module.css';
import { useAcceptSuggestion, type Crossed } from './use-accept-suggestion.js';

interface CompareDialogProps {
  remarkId: string;
  title: string;
  crossed: Crossed;
  onClose: () => void;
}

/** Shows both texts before a suggestion takes the place of what somebody wrote since. */
export function CompareDialog({ remarkId, title, crossed, onClose }: CompareDialogProps) {
  const { t } = useTranslation('governance');
  const { accept } = useAcceptSuggestion();
  const [shown, setShown] = useState(crossed);
  const form = useForm({
    initial: {},
    send: async () => {
      const again = await accept(remarkId, shown.edits);
      if (again === null) return onClose();
      setShown(again);
      return { field: null, message: again.message };
    },
  });
  return (
    <FormModal
      form={form}
      wide
      title={t('remarks.compareTitle', { title })}
      submit={t('remarks.compareSubmit')}
      disabled={shown.yours === ''}
      onClose={onClose}
    >
      <p className={classes.note}>{shown.message}</p>
      <div className={classes.compared}>
        <section>
          <h3>{t('remarks.compareNow')}</h3>
          <Lines text={shown.theirs} />
        </section>
        <section>
          <h3>{t('remarks.compareThen')}</h3>
          <Lines text={shown.yours === '' ? t('remarks.compareBroken') : shown.yours} />
        </section>
      </div>
    </FormModal>
  );
}

/** A clause as it reads: a line for each paragraph, item or row. */
const Lines = ({ text }: { text: string }) =>
  text.split('\n').map((line, at) => (
    <p key={at} className={classes.clauseLine}>
      {line}
    </p>
  ));
