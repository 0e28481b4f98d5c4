import { LOCALES, Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './decide.module.css';

const FORMATS = ['docx', 'pdf', 'html'] as const;

interface FilesSectionProps {
  document: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly forms: readonly { readonly id: string; readonly name: string; readonly language: 'EN' | 'FR' }[];
  };
}

/** A version of a document as files to keep, in both languages: they are of equal authority. */
export function FilesSection({ document: { id, title, version, forms } }: FilesSectionProps) {
  const { t } = useTranslation('governance');
  return (
    <Section id="files" title={t('files.title')}>
      <p className={classes.means}>{t('files.means')}</p>
      <dl className={classes.files}>
        {LOCALES.map((language) => (
          <div key={language}>
            <dt lang={language}>{t(`ui:languages.${language}`)}</dt>
            <dd>
              <ul>
                {FORMATS.map((format) => (
                  <li key={format}>
                    <a
                      href={`/documents/${id}.${format}?version=${version}&lang=${language}`}
                      hrefLang={language}
                      download
                      aria-label={t('files.named', {
                        title,
                        format: t(`ui:formats.${format}`),
                        language: t(`ui:languages.${language}`),
                      })}
                    >
                      {t(`ui:formats.${format}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
        {forms.length > 0 && (
          <div>
            <dt>{t('files.ofConsortium')}</dt>
            <dd>
              <ul>
                {forms.map((form) => (
                  <li key={form.id}>
                    <a
                      href={`/documents/${id}.docx?version=${version}&form=${form.id}`}
                      hrefLang={form.language.toLowerCase()}
                      download
                      aria-label={t('files.named', {
                        title,
                        format: form.name,
                        language: t(`ui:languages.${form.language === 'FR' ? 'fr' : 'en'}`),
                      })}
                    >
                      {form.name}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
