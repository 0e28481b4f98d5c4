import { ChevronDownIcon } from '@commonworks/web-ui';
import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface FilesMenuProps {
  documentId: string;
}

const FILES = [
  ['xlsx', 'en'],
  ['xlsx', 'fr'],
  ['csv', 'en'],
  ['csv', 'fr'],
] as const;

/** Takes the requirements home as a file. */
export function FilesMenu({ documentId }: FilesMenuProps) {
  const { t } = useTranslation('requirement');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDownIcon size={16} />} data-print="no">
          {t('files.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FILES.map(([ending, lang]) => (
          <Menu.Item
            key={`${ending} ${lang}`}
            component="a"
            href={`/requirements/${documentId}.${ending}?lang=${lang}`}
            download
          >
            {t(`files.${ending}.${lang}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
