import { ChevronDownIcon } from '@commonworks/web-ui';
import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export interface FilesMenuProps {
  documentId: string;
  mayImport: boolean;
}

const FILES = [
  ['xlsx', 'en'],
  ['xlsx', 'fr'],
  ['csv', 'en'],
  ['csv', 'fr'],
] as const;

/** Takes the requirements home as a file, or brings a file in. */
export function FilesMenu({ documentId, mayImport }: FilesMenuProps) {
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
        {mayImport && (
          <>
            <Menu.Divider />
            <Menu.Item component={Link} to={`/documents/${documentId}/requirements/import`}>
              {t('files.import')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
