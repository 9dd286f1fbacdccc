import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { AddIcon, CheckIcon, GoToIcon } from '../icons';
import { useTexts } from '../language';
import type { CardActions } from './cardActions';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalM,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  purpose: {
    ...typographyStyles.body1,
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ModelCardProps extends CardActions {
  readonly name: string;
  readonly purpose: string;
  /** Of the button that adds one more sheet. */
  readonly addMore: string;
  readonly children?: ReactNode;
}

/** What can be added as a sheet, and the way to the sheet once it is there. */
export function ModelCard({ name, purpose, sheet, addMore, disabled, children, onAdd, onGoToSheet }: ModelCardProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const id = useId();
  const button = (key: string) => ({ id: `${id}-${key}`, 'aria-labelledby': `${id}-${key} ${id}`, disabled });
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 className={styles.name} id={id}>
          {name}
        </h3>
        {sheet !== undefined && (
          <Badge appearance="tint" color="success" icon={<CheckIcon />}>
            {texts.present}
          </Badge>
        )}
        <p className={styles.purpose}>{purpose}</p>
      </div>
      {children}
      <div className={styles.actions}>
        {sheet === undefined ? (
          <Button {...button('add')} icon={<AddIcon />} onClick={onAdd}>
            {texts.add}
          </Button>
        ) : (
          <>
            <Button {...button('go')} icon={<GoToIcon />} onClick={() => onGoToSheet(sheet)}>
              {texts.goToSheet}
            </Button>
            <Button {...button('more')} appearance="subtle" icon={<AddIcon />} onClick={onAdd}>
              {addMore}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
