import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ENGINE_VERSION, PACT_VERSION } from '../../functions/versions';
import { copyText, type CopyOutcome } from '../copyText';
import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { TEXTS } from './strings';
import { Topic } from './Topic';

const useStyles = makeStyles({
  versions: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  version: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  copying: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  outcome: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** What a report of a fault should name. */
export function Versions() {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { host } = usePaneContents();
  const list = useRef<HTMLDListElement>(null);
  const [copied, setCopied] = useState<CopyOutcome>();
  const excel = host?.environment();
  const lines = [
    [texts.pact, PACT_VERSION],
    [texts.engine, ENGINE_VERSION],
    [texts.excel, excel ? `${excel.platform} ${excel.version}` : texts.outsideExcel],
    ...(excel ? [[texts.excelApi, excel.excelApi] as const] : []),
  ] as const;
  return (
    <Topic title={texts.versions}>
      <dl className={styles.versions} ref={list}>
        {lines.map(([name, version]) => [
          <dt key={`${name} name`} className={styles.name}>
            {name}
          </dt>,
          <dd key={name} className={styles.version}>
            {`${version}\n`}
          </dd>,
        ])}
      </dl>
      <div className={styles.copying}>
        <Button size="small" onClick={() => list.current && void copyText(list.current).then(setCopied)}>
          {texts.copy}
        </Button>
        <span className={styles.outcome} role="status">
          {copied && texts[copied]}
        </span>
      </div>
    </Topic>
  );
}
