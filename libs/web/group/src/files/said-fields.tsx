import { FILE_MARKS, type FileMark } from '@commonworks/domain-group';
import { type FormState } from '@commonworks/web-ui';
import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What a file is for the group, and for whom. */
export function SaidFields({ form }: { form: FormState<{ mark: FileMark; restricted: boolean }> }) {
  const { t } = useTranslation('group');
  return (
    <>
      <NativeSelect
        {...form.input('mark')}
        label={t('files.what')}
        data={FILE_MARKS.map((mark) => ({ value: mark, label: t(`files.mark.${mark}`) }))}
      />
      <Checkbox
        name="restricted"
        checked={form.values.restricted}
        onChange={({ currentTarget }) => form.set({ restricted: currentTarget.checked })}
        label={t('files.restrict')}
        description={t('files.restrictMeans')}
      />
    </>
  );
}
