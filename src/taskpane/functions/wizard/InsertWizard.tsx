import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, type FormEvent } from 'react';
import { choicesOf } from '../../../functions/choices';
import { messageIn } from '../../../functions/messages/messageIn';
import { NAMESPACE } from '../../../functions/namespace';
import { reasonOfArgument } from '../../../workbook/formula/reasons';
import { useLanguage, useTexts } from '../../language';
import { Message } from '../../Message';
import { usePaneContents } from '../../paneContents';
import { ViewFrame } from '../../ViewFrame';
import { BackButton } from '../BackButton';
import { FoldedSection, Section } from '../detail/Section';
import { FormulaBox } from '../FormulaBox';
import type { FunctionText } from '../functionTexts';
import type { InsertHost } from '../insertHost';
import { InsertionReport, placeName } from '../insertion/InsertionReport';
import { useInsertion } from '../insertion/InsertionProvider';
import { formatOf, sizeOf } from '../cellsOfResult';
import { TEXTS } from '../strings';
import { ArgumentField } from './ArgumentField';
import { argumentInput, formulaOf } from './argumentInput';
import { Preview } from './Preview';
import { useCheck } from './useCheck';
import { useDraft } from './useDraft';
import { useGrid } from './useGrid';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  target: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, justifyContent: 'space-between' },
  place: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Words cannot be taken from the grid as they stand in it. */
const takesCells = (kind: string) => kind !== 'flag' && kind !== 'text';

const ONE_CELL = { rows: 1, columns: 1 };

interface InsertWizardProps {
  readonly text: FunctionText;
  readonly host: InsertHost;
  readonly onBack: () => void;
}

/** Puts a formula together, shows what it comes to, and writes it into a cell. */
export default function InsertWizard({ text, host, onBack }: InsertWizardProps) {
  const styles = useStyles();
  const words = useTexts(TEXTS).wizard;
  const language = useLanguage();
  const { busy, titleRef } = usePaneContents();
  const draft = useDraft(text.id);
  const grid = useGrid(host);
  const { insert } = useInsertion();
  const { parameters } = text;
  const name = `${NAMESPACE}.${text.id}`;
  const inputs = parameters.map((parameter) => argumentInput(parameter.kind, choicesOf(parameter.name), draft.texts[parameter.name] ?? ''));
  const formula = formulaOf(name, inputs);
  const checked = useCheck(text, inputs, grid.target, host);
  const finding = checked.current ? checked.check?.finding : undefined;
  const isReady = finding?.kind === 'result' || finding?.kind === 'error' || finding?.kind === 'unknown';

  useEffect(() => titleRef.current?.focus({ preventScroll: true }), [titleRef]);

  const faultOf = (argument: string) => {
    const message = checked.current ? checked.check?.faults.get(argument) : undefined;
    return message && (finding?.kind === 'unreadable' ? reasonOfArgument(language, message) : messageIn(language, message));
  };
  const field = (parameter: FunctionText['parameters'][number]) => (
    <ArgumentField
      key={parameter.name}
      parameter={parameter}
      typed={draft.texts[parameter.name] ?? ''}
      fault={faultOf(parameter.name)}
      disabled={!grid.target}
      onType={(typed) => draft.write(parameter.name, typed)}
      onUseSelection={
        takesCells(parameter.kind) ? () => grid.takeSelection((reference) => draft.write(parameter.name, reference)) : undefined
      }
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || !grid.target || busy) return;
    insert({ at: grid.target, formula, size: finding.kind === 'result' ? sizeOf(finding.result) : ONE_CELL, ...formatOf(text.unit) });
  };
  const optional = parameters.filter((parameter) => parameter.optional);
  return (
    <ViewFrame
      before={<BackButton label={words.back(name)} onBack={onBack} />}
      title={words.title(name)}
      introduction={parameters.length > 0 ? words.introduction : undefined}
    >
      <form className={styles.form} noValidate onSubmit={submit}>
        <div className={styles.fields}>{parameters.filter((parameter) => !parameter.optional).map(field)}</div>
        {optional.length > 0 && (
          <FoldedSection heading={words.optionalArguments} open={optional.some((parameter) => draft.texts[parameter.name])}>
            <div className={styles.fields}>{optional.map(field)}</div>
          </FoldedSection>
        )}
        {grid.problem !== undefined && (
          <Message intent="error" title={words.notRead}>
            {grid.problem}
          </Message>
        )}
        <Section heading={words.formula}>
          <FormulaBox formula={formula} />
        </Section>
        <Section heading={words.preview}>
          <Preview checked={checked} unit={text.unit} label={words.previewCells} />
        </Section>
        <Section heading={words.target}>
          <div className={styles.target}>
            <p className={styles.place}>{grid.target ? placeName(grid.target) : words.noTarget}</p>
            <Button size="small" onClick={grid.takeTarget}>
              {words.useActiveCell}
            </Button>
          </div>
          <div className={styles.actions}>
            <Button type="submit" appearance="primary" disabledFocusable={!isReady || !grid.target || busy}>
              {words.insert}
            </Button>
            {parameters.length > 0 && (
              <Button appearance="subtle" onClick={draft.clear}>
                {words.clear}
              </Button>
            )}
          </div>
          <InsertionReport />
        </Section>
      </form>
    </ViewFrame>
  );
}
