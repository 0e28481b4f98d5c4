import { ManySelect, type FormState } from '@commonworks/web-ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDomainWords } from '../frame/use-domain-words.js';
import { linesOf, listOf } from './listed.js';
import { type RequirementValues } from './requirement-values.js';
import { type SlaTerm } from './sla-terms.js';

/** Which terms of a service level agreement keep a requirement met, by what its template asks for. */
export function ParametersField({
  form,
  readOnly,
}: {
  form: FormState<RequirementValues>;
  readOnly: boolean;
}) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const [terms, setTerms] = useState<readonly SlaTerm[]>([]);
  useEffect(() => {
    let left = false;
    // Without them its choices are not offered, and those that were made stay.
    import('./sla-terms.js').then(
      ({ SLA_TERMS }) => !left && setTerms(SLA_TERMS),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  const chosen = listOf(form.values.parameters);
  const known = new Map(terms.map(({ id, label }) => [id, words.text(label)]));
  return (
    <ManySelect
      {...form.input('parameters')}
      label={t('field.parameters')}
      disabled={readOnly}
      value={chosen}
      onChange={(ids) => form.set({ parameters: linesOf(ids) })}
      data={[...new Set([...known.keys(), ...chosen])].map((id) => ({
        value: id,
        label: known.get(id) ?? id,
      }))}
    />
  );
}
