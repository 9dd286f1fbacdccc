import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { CATALOGUE } from '../../functions/catalogue';
import { copyText } from '../copyText';
import type { CopyOutcome } from '../copyText';
import { useHiddenText } from '../hiddenText';
import { useStrings } from '../language';
import { FunctionEntry } from './FunctionEntry';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  introduction: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What can be typed into a cell. */
export function FunctionList() {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { functions } = useStrings();
  const headingId = useId();
  const [copied, setCopied] = useState<{ id: string; outcome: CopyOutcome }>();
  const copyExample = async (id: string, example: HTMLElement) => setCopied({ id, outcome: await copyText(example) });
  return (
    <section aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {functions.heading}
      </h2>
      <p className={styles.introduction}>{functions.introduction}</p>
      <ul className={styles.list}>
        {CATALOGUE.map((definition) => (
          <FunctionEntry
            key={definition.id}
            definition={definition}
            copied={copied?.id === definition.id ? copied.outcome : undefined}
            onCopy={(example) => void copyExample(definition.id, example)}
          />
        ))}
      </ul>
      <div role="status" className={hidden}>
        {copied && functions[copied.outcome]}
      </div>
    </section>
  );
}
