import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { CellLink } from '../CellLink';
import { useTexts } from '../language';
import { TextLink } from '../TextLink';
import type { DraftSetting } from './draft';
import { SettingField } from './SettingField';
import { SettingSource } from './SettingSource';
import { fieldText, isFormula } from './settingText';
import { TEXTS } from './strings';
import { useSettingWords } from './useSettingWords';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  code: { ...typographyStyles.caption1, fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
  meaning: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  remark: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  differs: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface SettingRowProps {
  readonly item: DraftSetting;
  /** Of the Pact sheet. */
  readonly sheet: string;
  readonly onType: (text: string) => void;
  /** More about it, below its field. */
  readonly children?: ReactNode;
}

/** A setting: its name, what it decides, its field, how it stands to the pact, and where it comes from. */
export function SettingRow({ item, sheet, onType, children }: SettingRowProps) {
  const styles = useStyles();
  const id = useId();
  const texts = useTexts(TEXTS);
  const words = useSettingWords();
  const { setting, content, changed, overtaken, differs } = item;
  const wording = texts.settings[setting.id];
  const pact = setting.pact === undefined ? '' : words.of(setting, setting.pact);
  return (
    <article className={styles.row} aria-labelledby={id}>
      <div>
        <h3 className={styles.name} id={id}>
          {wording.name}
        </h3>
        <div className={styles.code}>{setting.id}</div>
      </div>
      <p className={styles.meaning}>{wording.meaning}</p>
      {isFormula(content) ? (
        <>
          <p className={styles.remark}>
            {texts.formula(String(content), words.of(setting, content === setting.content ? setting.value : content))}
          </p>
          <Button
            size="small"
            aria-label={texts.replaceFormulaOf(wording.name)}
            onClick={() => onType(fieldText(setting.value, setting.rule))}
          >
            {texts.replaceFormula}
          </Button>
        </>
      ) : (
        <SettingField item={item} labelledBy={id} onType={onType} />
      )}
      {changed && isFormula(setting.content) && <p className={styles.remark}>{texts.replacesFormula(String(setting.content))}</p>}
      {overtaken && (
        <p className={styles.remark} role="status">
          {texts.overtaken(words.of(setting, setting.content))}
        </p>
      )}
      {children}
      {differs && (
        <div className={styles.differs}>
          <Badge appearance="tint" color="warning">
            {texts.differs}
          </Badge>
          <TextLink
            aria-label={texts.backToDefaultOf(wording.name, pact)}
            onClick={() => onType(fieldText(setting.pact ?? '', setting.rule))}
          >
            {texts.backToDefault(pact)}
          </TextLink>
        </div>
      )}
      <SettingSource id={setting.id} inBook={setting.source}>
        <CellLink place={{ sheet, address: setting.address }} what={wording.name} />
      </SettingSource>
    </article>
  );
}
