import { Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { CountHere } from './count-here.js';
import classes from './versions.module.css';

const COMMANDS = [
  ['Linux', (file: string) => `sha256sum ${file}`],
  ['macOS', (file: string) => `shasum -a 256 ${file}`],
  ['Windows', (file: string) => `certutil -hashfile ${file} SHA256`],
] as const;

interface CountAgainProps {
  document: { readonly id: string; readonly version: number; readonly hash: string };
}

/** The hash that members agree to, what it is counted of, and how anybody counts it without us. */
export function CountAgain({ document: { id, version, hash } }: CountAgainProps) {
  const { t } = useTranslation('governance');
  const address = `/documents/${id}.json?version=${version}`;
  return (
    <Section id="hash" title={t('hash.title')}>
      <code className={classes.hash}>{hash}</code>
      <p className={classes.means}>{t('hash.means')}</p>
      <ol className={classes.steps}>
        <li>
          <a href={address} download>
            {t('hash.download')}
          </a>{' '}
          {t('hash.downloadMeans')}
        </li>
        <li>
          {t('hash.count')}
          <dl>
            {COMMANDS.map(([system, command]) => (
              <div key={system}>
                <dt>{system}</dt>
                <dd>
                  <code>{command(`${hash.slice(0, 16)}.json`)}</code>
                </dd>
              </div>
            ))}
          </dl>
        </li>
        <li>{t('hash.compare')}</li>
      </ol>
      <CountHere key={address} address={address} hash={hash} />
    </Section>
  );
}
