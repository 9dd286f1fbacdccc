import type { ReactNode } from 'react';

/** Drawn on a 16 by 16 grid in the colour of the text. Icons accompany words and are hidden from screen readers. */
function icon(paths: ReactNode) {
  return function Icon() {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
        focusable={false}
      >
        {paths}
      </svg>
    );
  };
}

/** Those of the navigation. */
export const ProjectsIcon = icon(<path d="M2.5 13.5h11M4 13.5V8h3v5.5M9 13.5V3h3v10.5" />);
export const FunctionsIcon = icon(<path d="M8.5 2.75c-1.6-.5-2.6.3-2.85 2L4.3 13.25M3.75 6.75h4M9 8l4 5M13 8l-4 5" />);
export const ExplainIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.25 10.25 3.25 3.25" />
  </>,
);
export const TermsIcon = icon(
  <>
    <path d="M2.5 5H8M12 5h1.5M2.5 11H4M8 11h5.5" />
    <circle cx="10" cy="5" r="1.75" />
    <circle cx="6" cy="11" r="1.75" />
  </>,
);
export const ChecksIcon = icon(<path d="m2.5 4.25 1.25 1.25L6 3M2.5 10.75 3.75 12 6 9.5M8.5 4.5h5M8.5 11h5" />);
export const ShareIcon = icon(<path d="M8 10V2.5M5 5.25 8 2.5l3 2.75M3 8v4.75c0 .4.35.75.75.75h8.5c.4 0 .75-.35.75-.75V8" />);
export const AboutIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 7.25v3.5M8 5.1v.05" />
  </>,
);

export const AddIcon = icon(<path d="M8 3v10M3 8h10" />);
export const CheckIcon = icon(<path d="M3 8.5 6.5 12 13 4.5" />);
export const GoToIcon = icon(<path d="M3 8h10M9 4l4 4-4 4" />);
export const BackIcon = icon(<path d="M13 8H3M7 4 3 8l4 4" />);
export const SearchIcon = ExplainIcon;
export const DismissIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const CopyIcon = icon(
  <>
    <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1.25" />
    <path d="M10.25 3.5v-.25a.5.5 0 0 0-.5-.5h-6.5a.5.5 0 0 0-.5.5v6.5c0 .28.22.5.5.5h.25" />
  </>,
);

/** The mark of assets/icon.svg: profits shared half and half, then nine to one. */
export function PactMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden focusable={false}>
      <rect x="1" y="1" width="30" height="30" rx="6" fill="#0F3D5E" stroke="#6796B5" />
      <path d="M6 6h8v10H6zM18 6h8v17h-8z" fill="#FFFFFF" />
      <path d="M6 16h8v10H6zM18 23h8v3h-8z" fill="#F28E2B" />
    </svg>
  );
}
