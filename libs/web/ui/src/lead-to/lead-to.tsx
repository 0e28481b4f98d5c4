import { startTransition, useEffect, useState } from 'react';
import { useNavigate, useNavigation } from 'react-router';

/**
 * Leads on to where a page really begins, in its place among the pages one has been to. Somebody who is on the way to
 * another page by now goes there: `Navigate` would call them back.
 */
export function LeadTo({ to }: { to: string }) {
  const navigate = useNavigate();
  const idle = useNavigation().state === 'idle';
  const [due, setDue] = useState(false);
  // The router tells of being on the way in a transition. After one of our own, what it told before is known here too.
  useEffect(() => startTransition(() => setDue(true)), []);
  useEffect(() => {
    if (due && idle) void navigate(to, { replace: true });
  }, [due, idle, navigate, to]);
  return null;
}
