import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NAMESPACE } from '../../../functions/namespace';
import type { FunctionText } from '../functionTexts';

const useStyles = makeStyles({
  signature: {
    ...typographyStyles.body1,
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    '& code': { font: 'inherit' },
  },
  parameters: { color: tokens.colorNeutralForeground3 },
  // A line ends between arguments.
  parameter: { display: 'inline-block' },
});

/** `=PACT.SPLIT(profits, due, [terms])`: arguments in brackets may be left out. */
export function Signature({ text: { id, parameters } }: { text: FunctionText }) {
  const styles = useStyles();
  return (
    <p className={styles.signature}>
      <code>
        ={NAMESPACE}.{id}
        <span className={styles.parameters}>
          (
          {parameters.map(({ name, optional }, index) => (
            <span key={name}>
              <span className={styles.parameter}>{`${optional ? `[${name}]` : name}${index < parameters.length - 1 ? ',' : ''}`}</span>
              {index < parameters.length - 1 && ' '}
            </span>
          ))}
          )
        </span>
      </code>
    </p>
  );
}
