import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, useId, useRef, useState } from 'react';
import { copyText, type CopyOutcome } from '../copyText';
import { useHiddenText } from '../hiddenText';
import { CheckIcon, CopyIcon } from '../icons';
import { useTexts } from '../language';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // A single line stands in the middle beside the button.
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  selected: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

/** A formula with a button that copies it. */
export function FormulaBox({ formula }: { formula: string }) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { copying } = useTexts(TEXTS);
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<{ readonly formula: string; readonly outcome: CopyOutcome }>();
  const id = useId();
  const outcome = copied?.formula === formula ? copied.outcome : undefined;
  const copy = async () => code.current && setCopied({ formula, outcome: await copyText(code.current) });
  return (
    <div>
      <div className={styles.box}>
        <code className={styles.formula} id={`${id}-formula`} ref={code}>
          {breakable(formula)}
        </code>
        <Button
          id={`${id}-copy`}
          appearance="transparent"
          icon={outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
          aria-label={copying.copy}
          aria-labelledby={`${id}-copy ${id}-formula`}
          title={copying.copy}
          onClick={() => void copy()}
        />
      </div>
      {outcome === 'selected' && <p className={styles.selected}>{copying.selected}</p>}
      <div role="status" className={hidden}>
        {outcome && copying[outcome]}
      </div>
    </div>
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
