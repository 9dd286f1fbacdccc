import type { ReactNode } from 'react';
import type { RibbonButton } from './manifest';

interface AddinGroupProps {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly isEnabled: (id: string) => boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group, drawn from its manifest. */
export function AddinGroup({ group, buttons, isEnabled, onPress }: AddinGroupProps) {
  return (
    <RibbonGroup label={group}>
      {buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          className="ribbon-button"
          title={button.tip}
          disabled={!isEnabled(button.id)}
          onClick={() => onPress(button)}
        >
          <img src={button.icon} srcSet={`${button.iconSharp} 2x`} width={16} height={16} alt="" />
          {button.label}
        </button>
      ))}
    </RibbonGroup>
  );
}

export function RibbonGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ribbon" role="group" aria-label={label}>
      {children}
    </div>
  );
}
