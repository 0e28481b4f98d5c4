import { useLocation, type To } from 'react-router';

/** Where a clause is open, looked at as before; null for the list of all. */
export function useClauseLink(): (clauseId: string | null) => To {
  const { search } = useLocation();
  return (clauseId) => {
    const address = new URLSearchParams(search);
    if (clauseId === null) address.delete('clause');
    else address.set('clause', clauseId);
    return { search: `?${address.toString()}` };
  };
}
