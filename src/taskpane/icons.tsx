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

export const AddIcon = icon(<path d="M8 3v10M3 8h10" />);
export const CheckIcon = icon(<path d="M3 8.5 6.5 12 13 4.5" />);
export const GoToIcon = icon(<path d="M3 8h10M9 4l4 4-4 4" />);
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
      <rect x="1" y="1" width="30" height="30" rx="6" fill="#0F3D5E" />
      <path d="M6 6h8v10H6zM18 6h8v17h-8z" fill="#FFFFFF" />
      <path d="M6 16h8v10H6zM18 23h8v3h-8z" fill="#F28E2B" />
    </svg>
  );
}
