import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { AddIcon, CheckIcon, GoToIcon } from '../icons';
import { useStrings } from '../language';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalL,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  present: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  purpose: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ModelCardProps {
  readonly name: string;
  readonly purpose: string;
  /** Of the sheet in the workbook; undefined where it has none. */
  readonly sheet: string | undefined;
  /** Of the button that adds one more sheet. */
  readonly addMore: string;
  readonly disabled: boolean;
  readonly children?: ReactNode;
  readonly onAdd: () => void;
  readonly onGoToSheet: (sheet: string) => void;
}

/** What can be added as a sheet, and the way to the sheet once it is there. */
export function ModelCard({ name, purpose, sheet, addMore, disabled, children, onAdd, onGoToSheet }: ModelCardProps) {
  const styles = useStyles();
  const { projects } = useStrings();
  const id = useId();
  const button = (key: string) => ({ id: `${id}-${key}`, 'aria-labelledby': `${id}-${key} ${id}`, disabled });
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 className={styles.name} id={id}>
          {name}
        </h3>
        {sheet !== undefined && (
          <span className={styles.present}>
            <CheckIcon />
            {projects.present}
          </span>
        )}
      </div>
      <p className={styles.purpose}>{purpose}</p>
      {children}
      {sheet === undefined ? (
        <Button {...button('add')} icon={<AddIcon />} onClick={onAdd}>
          {projects.add}
        </Button>
      ) : (
        <div className={styles.actions}>
          <Button {...button('go')} icon={<GoToIcon />} onClick={() => onGoToSheet(sheet)}>
            {projects.goToSheet}
          </Button>
          <Button {...button('more')} appearance="subtle" icon={<AddIcon />} onClick={onAdd}>
            {addMore}
          </Button>
        </div>
      )}
    </article>
  );
}
