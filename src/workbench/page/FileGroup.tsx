import { useRef } from 'react';
import { RibbonGroup } from './Ribbon';
import type { PageStrings } from './strings';

interface FileGroupProps {
  readonly strings: PageStrings;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => Promise<void>;
}

/** Opens and saves workbooks: of the workbench itself, as Excel's own menu is Excel's. */
export function FileGroup({ strings, onOpen, onSave }: FileGroupProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <RibbonGroup label={strings.file}>
      <button type="button" className="ribbon-button" title={strings.openTip} onClick={() => chooser.current?.click()}>
        <Icon path="M1.5 12.5v-9a1 1 0 0 1 1-1h3l1.5 2h5a1 1 0 0 1 1 1v1M1.5 12.5l2-5.5h11l-2 5.5z" />
        {strings.open}
      </button>
      <button
        type="button"
        className="ribbon-button"
        title={strings.saveTip}
        onClick={() => {
          void onSave();
        }}
      >
        <Icon path="M2.5 2.5h9l2 2v9h-11zM5 2.5v3.5h5V2.5M4.5 13.5V9.5h7v4" />
        {strings.save}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={strings.open}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (file) onOpen(file);
        }}
      />
    </RibbonGroup>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
