import { ProgressBar, useFormat, ArrowRightIcon } from '@commonworks/web-ui';
import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './next-steps.module.css';
import type { Step } from './step.js';

function useDetail() {
  const { t } = useTranslation('home');
  const format = useFormat();
  return ({ kind, values, due }: Step): string =>
    [
      t(`step.${kind}.detail`, { ...values, defaultValue: '' }),
      due === undefined ? '' : t('due', { date: format.date(due), distance: format.distance(due) }),
    ]
      .filter((part) => part !== '')
      .join(' ');
}

function First({ step }: { step: Step }) {
  const { t } = useTranslation('home');
  const detail = useDetail();
  const title = t(`step.${step.kind}.title`, step.values);
  return (
    <div className={classes.first}>
      <Title order={2} className={classes.firstTitle}>
        {title}
      </Title>
      <Text className={classes.firstDetail}>{detail(step)}</Text>
      {step.progress && (
        <div className={classes.firstProgress}>
          <ProgressBar value={step.progress.answered} total={step.progress.total} label={title} />
        </div>
      )}
      <Button component={Link} to={step.to} size="md" rightSection={<ArrowRightIcon size={18} />}>
        {t(`step.${step.kind}.action`, step.values)}
      </Button>
    </div>
  );
}

function Further({ step }: { step: Step }) {
  const { t } = useTranslation('home');
  const detail = useDetail();
  const title = t(`step.${step.kind}.title`, step.values);
  return (
    <li>
      <Link to={step.to} className={classes.further}>
        <span className={classes.furtherTitle}>{title}</span>
        {step.progress ? (
          <span className={classes.furtherProgress}>
            <ProgressBar value={step.progress.answered} total={step.progress.total} label={title} inLink />
          </span>
        ) : (
          <span className={classes.furtherDetail}>{detail(step)}</span>
        )}
      </Link>
    </li>
  );
}

/** The next steps in order of weight: the first at length, the others a line each. */
export function NextSteps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('home');
  const [first, ...others] = steps;
  if (!first) {
    return (
      <div className={classes.first}>
        <Title order={2} className={classes.firstTitle}>
          {t('nothing.title')}
        </Title>
        <Text className={classes.firstDetail}>{t('nothing.detail')}</Text>
      </div>
    );
  }
  return (
    <section aria-label={t('steps')}>
      <First step={first} />
      {others.length > 0 && (
        <ul className={classes.others}>
          {others.map((step) => (
            <Further key={`${step.kind}:${step.to}:${Object.values(step.values).join()}`} step={step} />
          ))}
        </ul>
      )}
    </section>
  );
}
