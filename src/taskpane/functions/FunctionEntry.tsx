import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, useId, useRef } from 'react';
import { NAMESPACE } from '../../functions/catalogue';
import type { FunctionDefinition } from '../../functions/catalogue';
import type { CopyOutcome } from '../copyText';
import { CheckIcon, CopyIcon } from '../icons';
import { useStrings } from '../language';

const useStyles = makeStyles({
  entry: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none', paddingBottom: 0 },
  },
  signature: { ...typographyStyles.body1, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  parameters: { color: tokens.colorNeutralForeground3 },
  summary: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
  example: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  selected: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

interface FunctionEntryProps {
  readonly definition: FunctionDefinition;
  /** What became of copying this example; undefined where another was copied, or none. */
  readonly copied: CopyOutcome | undefined;
  readonly onCopy: (example: HTMLElement) => void;
}

export function FunctionEntry({ definition, copied, onCopy }: FunctionEntryProps) {
  const styles = useStyles();
  const { functions, language } = useStrings();
  const formula = useRef<HTMLElement>(null);
  const formulaId = useId();
  const buttonId = useId();
  const parameters = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  return (
    <li className={styles.entry}>
      <h4 className={styles.signature}>
        <span className={styles.name}>
          {NAMESPACE}.{definition.id}
        </span>
        <span className={styles.parameters}>({parameters})</span>
      </h4>
      <p className={styles.summary}>
        {definition.summary[language]}{' '}
        <Link
          href={`help/${language}/${definition.id}.html`}
          target="_blank"
          rel="noopener"
          aria-label={functions.helpOn(definition.id)}
          inline
        >
          {functions.help}
        </Link>
      </p>
      <div className={styles.example}>
        <code className={styles.formula} id={formulaId} ref={formula}>
          {breakable(definition.example)}
        </code>
        <Button
          id={buttonId}
          appearance="transparent"
          icon={copied === 'copied' ? <CheckIcon /> : <CopyIcon />}
          aria-label={functions.copy}
          aria-labelledby={`${buttonId} ${formulaId}`}
          title={functions.copy}
          onClick={() => formula.current && onCopy(formula.current)}
        />
      </div>
      {copied === 'selected' && <p className={styles.selected}>{functions.selected}</p>}
    </li>
  );
}

/** The formula with places after its separators where a line may end; its text stays the same. */
function breakable(formula: string) {
  return formula.split(/(?<=[,;(])/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
