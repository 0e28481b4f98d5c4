import { useFormat } from '../i18n/use-format.js';
import { useTranslation } from 'react-i18next';

interface Version {
  readonly bytes: number;
  readonly uploadedAt: string;
  readonly uploadedBy: string | null;
}

const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;

/** What is said of a version of a file: its size, and who sent it when. */
export function useFileWords(): (version: Version) => string {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const size = (bytes: number) =>
    bytes < MEGABYTE
      ? t('files.kilobytes', { size: format.number(Math.max(1, Math.round(bytes / KILOBYTE))) })
      : t('files.megabytes', { size: format.number(Math.round((bytes / MEGABYTE) * 10) / 10) });
  return ({ bytes, uploadedAt, uploadedBy }) =>
    [size(bytes), uploadedBy, format.dateTime(uploadedAt)].filter((part) => part !== null).join(' · ');
}
