import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  tick: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    cursor: 'pointer',
    ':has(input:disabled)': { cursor: 'default' },
  },
  box: { margin: '3px 0 0', width: '14px', height: '14px', accentColor: tokens.colorCompoundBrandBackground },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1 },
  hint: { ...typographyStyles.caption1, gridColumn: '2', color: tokens.colorNeutralForeground3 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface TickProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  /** A setting that takes effect at once is a switch. */
  readonly role?: 'checkbox' | 'switch';
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, with what it means. */
export function Tick({ label, hint, checked, disabled, role = 'checkbox', onChange }: TickProps) {
  const styles = useStyles();
  const hintId = useId();
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        role={role === 'switch' ? role : undefined}
        className={styles.box}
        checked={checked}
        aria-disabled={disabled}
        aria-describedby={hintId}
        onChange={() => !disabled && onChange(!checked)}
      />
      <span className={styles.label}>{label}</span>
      <span className={styles.hint} id={hintId}>
        {hint}
      </span>
    </label>
  );
}

/** A sentence in small print. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={useStyles().note}>{children}</p>;
}
