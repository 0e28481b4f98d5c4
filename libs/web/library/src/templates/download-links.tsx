import type { LocaleCode } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './templates.module.css';

interface DownloadLinksProps {
  template: { readonly id: string; readonly name: string; readonly formats: readonly string[] };
  language: LocaleCode;
  example?: boolean;
}

/** A template as files, in one language. */
export function DownloadLinks({ template, language, example = false }: DownloadLinksProps) {
  const { t } = useTranslation('library');
  const { id, name, formats } = template;
  const told = t(`templates.language.${language}`);
  return (
    <ul className={classes.downloads} aria-label={t('templates.downloadsOf', { name, language: told })}>
      {formats.map((format) => {
        const said = t(`templates.format.${format}`);
        const query = `lang=${language}${example ? '&example=1' : ''}`;
        return (
          <li key={format}>
            <a
              href={`/library/${id}.${format}?${query}`}
              hrefLang={language}
              download
              aria-label={t('templates.download', { name, format: said, language: told })}
            >
              {said}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
