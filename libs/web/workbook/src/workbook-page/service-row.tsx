import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@commonworks/web-ui';
import { QuestionField } from './question/question-field.js';
import classes from './section.module.css';
import { type QuestionGroup } from './workbook.types.js';

/** One service with all that is asked about it; or a single question that belongs to none. */
export const ServiceRow = memo(function ServiceRow({
  row,
  editable,
}: {
  row: QuestionGroup;
  editable: boolean;
}) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { service, questions } = row;
  const fields = questions.map((question) => (
    <QuestionField key={question.id} question={question} editable={editable} />
  ));
  if (!service) return <div className={classes.row}>{fields}</div>;
  return (
    <section className={classes.row} aria-labelledby={`service-${row.key}`}>
      <header className={classes.service}>
        <h3 id={`service-${row.key}`} className={classes.serviceName}>
          {service.name}
        </h3>
        <p className={classes.definition}>
          {service.definition}
          {service.synonyms.length > 0 &&
            ` ${t('ui:term.alsoCalled', { names: format.list(service.synonyms) })}`}
        </p>
      </header>
      {fields}
    </section>
  );
});
