import { type ReactNode } from 'react';

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg
      width={18}
      height={18}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const BoldSign = () => (
  <Sign>
    <path d="M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z" strokeWidth={2.5} />
  </Sign>
);

export const ItalicSign = () => (
  <Sign>
    <path d="M10 5h8M6 19h8M14 5l-4 14" />
  </Sign>
);

export const BulletsSign = () => (
  <Sign>
    <path d="M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01" />
  </Sign>
);

export const NumbersSign = () => (
  <Sign>
    <path d="M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v5M4 14.5c2-1.5 3 .5 1.5 2L4 18.5h3" strokeWidth={1.75} />
  </Sign>
);

export const LinkSign = () => (
  <Sign>
    <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3A4 4 0 0 0 10.700 18.300L12 17" />
  </Sign>
);
