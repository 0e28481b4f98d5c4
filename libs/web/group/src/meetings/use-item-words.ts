import { type MeetingWholeFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';

type Item = Pick<MeetingWholeFragment['agenda'][number], 'code' | 'title'>;

/** What an item of an agenda is called: one of the template in the reader's language. */
export function useItemWords(): (item: Item) => string {
  const { t } = useTranslation('group');
  return ({ code, title }) => (code === null ? (title ?? '') : t(`terms:scopingItem.${code}`));
}
