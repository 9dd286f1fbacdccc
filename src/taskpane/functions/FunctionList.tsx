import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { CATALOGUE } from '../../functions/catalogue';
import { CATEGORIES } from '../../functions/categories';
import type { Category } from '../../functions/definition';
import { copyText } from '../copyText';
import type { CopyOutcome } from '../copyText';
import { useHiddenText } from '../hiddenText';
import { useStrings } from '../language';
import { FunctionEntry } from './FunctionEntry';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  introduction: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0 0` },
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  category: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& h3': { display: 'inline', font: 'inherit' },
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const GROUPS = (Object.keys(CATEGORIES) as Category[]).map((category) => ({
  category,
  definitions: CATALOGUE.filter((definition) => definition.category === category),
}));

/** What can be typed into a cell, by what it is for. */
export function FunctionList() {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { functions, language } = useStrings();
  const headingId = useId();
  const [copied, setCopied] = useState<{ id: string; outcome: CopyOutcome }>();
  const copyExample = async (id: string, example: HTMLElement) => setCopied({ id, outcome: await copyText(example) });
  return (
    <section aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {functions.heading}
      </h2>
      <p className={styles.introduction}>{functions.introduction}</p>
      {GROUPS.map(({ category, definitions }, index) => (
        <details key={category} className={styles.group} open={index === 0}>
          <summary className={styles.category}>
            <h3>{CATEGORIES[category][language]}</h3> <span className={styles.count}>{definitions.length}</span>
          </summary>
          <ul className={styles.list}>
            {definitions.map((definition) => (
              <FunctionEntry
                key={definition.id}
                definition={definition}
                copied={copied?.id === definition.id ? copied.outcome : undefined}
                onCopy={(example) => void copyExample(definition.id, example)}
              />
            ))}
          </ul>
        </details>
      ))}
      <div role="status" className={hidden}>
        {copied && functions[copied.outcome]}
      </div>
    </section>
  );
}
