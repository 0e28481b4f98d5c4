import { type FileMark } from '@commonworks/domain-group';
import { ChooseFile, Dialog, useForm, type FileDesk } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import classes from './files.module.css';
import { placeOf } from './said-of-file.js';
import { SaidFields } from './said-fields.js';

/** Says what the files are, and chooses them: they are sent at once, while the page goes on. */
export function UploadDialog({ desk, onClose }: StepProps & { desk: FileDesk }) {
  const { t } = useTranslation('group');
  const form = useForm<{ mark: FileMark; restricted: boolean }>({
    initial: { mark: 'NONE', restricted: false },
    send: () => Promise.resolve(),
    asksBeforeLeaving: false,
  });
  const { mark } = form.values;
  return (
    <Dialog title={t('files.addTitle')} onClose={onClose}>
      <div className={classes.upload}>
        <Text>{t('files.addMeans')}</Text>
        <SaidFields form={form} />
        <div>
          <ChooseFile
            label={t('ui:files.choose')}
            variant="light"
            // There is one signed charter.
            multiple={mark !== 'SIGNED_CHARTER'}
            onChoose={(files) => {
              for (const file of files) desk.add(placeOf(form.values), file);
              onClose();
            }}
          />
        </div>
      </div>
    </Dialog>
  );
}
