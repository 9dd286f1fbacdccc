import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ParameterKind } from '../../../functions/coercion';
import { choicesOf } from '../../../functions/choices';
import { useTexts } from '../../language';
import type { FunctionText } from '../functionTexts';
import { TEXTS } from '../strings';

const useStyles = makeStyles({
  label: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { flex: '1 1 140px', minWidth: 0 },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  button: { flexShrink: 0, minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
});

/** What may stand in a field, the same in every language. */
const EXAMPLES: Readonly<Partial<Record<ParameterKind, string>>> = {
  rate: '5%',
  series: 'B2:B31',
  table: 'B2:D31',
  dates: 'A1:A31',
  terms: 'Pact_Terms',
  schedule: 'A1:P31',
  date: '2026-07-19',
  number: '100',
};

interface ArgumentFieldProps {
  readonly parameter: FunctionText['parameters'][number];
  readonly typed: string;
  /** What is wrong with it. */
  readonly fault: string | undefined;
  readonly disabled: boolean;
  readonly onType: (typed: string) => void;
  /** Without it the argument takes words only. */
  readonly onUseSelection: (() => void) | undefined;
}

/** One argument, with what it means, and a way to take it from the grid. */
export function ArgumentField({ parameter, typed, fault, disabled, onType, onUseSelection }: ArgumentFieldProps) {
  const styles = useStyles();
  const words = useTexts(TEXTS).wizard;
  const listId = useId();
  const { name, kind, optional, help } = parameter;
  const choices = choicesOf(name);
  return (
    <Field
      label={{ children: name, className: styles.label }}
      hint={help}
      required={!optional}
      validationState={fault === undefined ? 'none' : 'error'}
      validationMessage={fault ?? null}
    >
      {(control) => (
        <div className={styles.line}>
          <Input
            {...control}
            className={styles.input}
            input={{ className: styles.text }}
            value={typed}
            placeholder={choices[0] ?? EXAMPLES[kind] ?? ''}
            autoComplete="off"
            spellCheck={false}
            list={choices.length > 0 ? listId : undefined}
            onChange={(_, { value }) => onType(value)}
          />
          {onUseSelection && (
            <Button
              className={styles.button}
              disabledFocusable={disabled}
              aria-label={words.useSelectionFor(name)}
              onClick={onUseSelection}
            >
              {words.useSelection}
            </Button>
          )}
          {choices.length > 0 && (
            <datalist id={listId}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  );
}
