import { type FormState } from '@commonworks/web-ui';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';
import { linesOfTests, testsOf, type Test } from './listed.js';
import { type RequirementValues } from './requirement-values.js';

const LONGEST = 40;

/** What tests a requirement, and what each test came to. */
export function TestsField({ form, readOnly }: { form: FormState<RequirementValues>; readOnly: boolean }) {
  const { t } = useTranslation('requirement');
  const tests = testsOf(form.values.tests);
  const keep = (list: readonly Test[]) => form.set({ tests: linesOfTests(list) });
  const change = (at: number, part: Partial<Test>) =>
    keep(tests.map((test, index) => (index === at ? { ...test, ...part } : test)));
  const { error } = form.input('tests');
  return (
    <fieldset className={classes.both}>
      <legend>{t('field.tests')}</legend>
      {tests.length === 0 && <p className={classes.means}>{t('trace.gap.NO_TEST')}</p>}
      {tests.map(({ id, result }, at) => (
        // They have no name of their own while they are typed.
        <div key={at} className={classes.test}>
          <TextInput
            label={t('test.name')}
            value={id}
            maxLength={LONGEST}
            readOnly={readOnly}
            error={Boolean(error)}
            onChange={({ currentTarget }) => change(at, { id: currentTarget.value.replaceAll('\t', ' ') })}
          />
          <NativeSelect
            label={t('trace.resultOf')}
            value={result ?? ''}
            disabled={readOnly}
            onChange={({ currentTarget: { value } }) =>
              change(at, { result: value === 'PASSED' || value === 'FAILED' ? value : null })
            }
            data={[
              { value: '', label: t('trace.gap.NO_RESULT') },
              { value: 'PASSED', label: t('trace.result.PASSED') },
              { value: 'FAILED', label: t('trace.result.FAILED') },
            ]}
          />
          {!readOnly && (
            <Button
              variant="subtle"
              aria-label={`${t('ui:action.remove')}: ${id || t('test.name')}`}
              onClick={() => keep(tests.filter((_, index) => index !== at))}
            >
              {t('ui:action.remove')}
            </Button>
          )}
        </div>
      ))}
      {error && (
        <p role="alert" className={classes.failed}>
          {error}
        </p>
      )}
      {!readOnly && (
        <Button
          variant="default"
          size="compact-sm"
          className={classes.addTest}
          onClick={() => keep([...tests, { id: '', result: null }])}
        >
          {t('test.add')}
        </Button>
      )}
    </fieldset>
  );
}
