import type { RibbonButton } from './manifest';

interface RibbonProps {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group, drawn from its manifest. */
export function Ribbon({ group, buttons, onPress }: RibbonProps) {
  return (
    <div className="ribbon" role="group" aria-label={group}>
      {buttons.map((button) => (
        <button key={button.id} type="button" className="ribbon-button" title={button.tip} onClick={() => onPress(button)}>
          <img src={button.icon} srcSet={`${button.iconSharp} 2x`} width={16} height={16} alt="" />
          {button.label}
        </button>
      ))}
    </div>
  );
}
