import { Link } from 'react-router';
import classes from './wordmark.module.css';

/** A proper name: the same in every language. */
const NAME = 'Commonworks';

/** Two grounds that overlap, and what they have in common; leads to the first page. */
export function Wordmark() {
  return (
    <Link to="/" className={classes.wordmark}>
      <svg
        width="24"
        height="24"
        viewBox="0 0 32 32"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        aria-hidden
      >
        <rect x="3" y="3" width="18" height="18" rx="4" />
        <rect x="11" y="11" width="18" height="18" rx="4" />
        <rect x="11" y="11" width="10" height="10" rx="2" fill="currentColor" stroke="none" />
      </svg>
      <span>{NAME}</span>
    </Link>
  );
}
