import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { InputFindings } from '../../workbook/excel/checks';
import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import type { Reason } from '../problemReasons/reasonIn';
import { TextLink } from '../TextLink';
import { PlaceList } from './PlaceList';
import { Fine, Section } from './Section';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface InputsSectionProps {
  readonly findings: InputFindings | undefined;
  readonly failure: Reason | undefined;
  /** Whether it has been read since the present look began. */
  readonly fresh: boolean;
}

/** Figures whose source does not say where their values come from. */
export function InputsSection({ findings, failure, fresh }: InputsSectionProps) {
  const styles = useStyles();
  const { inputs: texts } = useTexts(TEXTS);
  const { goToCell } = usePaneContents();
  const unsourced = findings?.unsourced ?? [];
  return (
    <Section heading={texts.heading} failure={failure}>
      {findings && unsourced.length === 0 && <Fine fresh={fresh}>{findings.count > 0 ? texts.fine(findings.count) : texts.none}</Fine>}
      {unsourced.length > 0 && (
        <>
          <p className={styles.hint}>{texts.hint}</p>
          <PlaceList
            label={texts.heading}
            lines={unsourced.map(({ sheet, address, label, kind, source, sourceAddress }) => ({
              sheet,
              address,
              title: label,
              says: texts.kind[kind](source),
              actions: (
                <TextLink aria-label={texts.toSourceOf(label)} onClick={() => goToCell(sheet, sourceAddress)}>
                  {texts.toSource}
                </TextLink>
              ),
            }))}
          />
        </>
      )}
    </Section>
  );
}
