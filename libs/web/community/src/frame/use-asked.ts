import { type CommunityShow } from '@commonworks/web-graphql';
import { useSearchParams } from 'react-router';

const SHOWN = { open: 'OPEN_QUESTIONS', articles: 'ARTICLES' } as const;

/** What is searched for and which posts are shown, as the address says it, so that a view can be sent to a colleague. */
export function useAsked() {
  const [address, setAddress] = useSearchParams();
  const named = address.get('show');
  const show: CommunityShow = named === 'open' || named === 'articles' ? SHOWN[named] : 'ALL';
  const ask = (name: 'q' | 'show', value: string) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return {
    search: address.get('q') ?? '',
    show,
    searchFor: (words: string) => ask('q', words),
    showOnly: (wanted: CommunityShow) =>
      ask('show', wanted === 'OPEN_QUESTIONS' ? 'open' : wanted === 'ARTICLES' ? 'articles' : ''),
  };
}
