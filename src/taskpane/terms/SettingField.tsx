import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { messageIn } from '../../functions/messages/messageIn';
import { useLanguage, useTexts } from '../language';
import type { DraftSetting } from './draft';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  field: { maxWidth: '280px' },
  number: { width: '132px' },
  // As wide as the field, however long its choices are.
  choice: { width: '100%', minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  input: { minWidth: 0, textAlign: 'end' },
  reason: { overflowWrap: 'anywhere' },
  unit: { color: tokens.colorNeutralForeground3 },
});

interface SettingFieldProps {
  readonly item: DraftSetting;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly onType: (text: string) => void;
}

/** The control of a setting with what it takes, and while that is not given, what is wrong. */
export function SettingField({ item, labelledBy, onType }: SettingFieldProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const language = useLanguage();
  const { setting, text, problem } = item;
  const { rule } = setting;
  const wording = texts.settings[setting.id];
  // A cell may hold what the list does not offer: it stays until another choice is made.
  const choices = rule.kind === 'choice' ? [...rule.choices, ...(rule.choices.includes(text) ? [] : [text])] : [];
  return (
    <Field
      className={styles.field}
      {...(wording.hint !== undefined && { hint: wording.hint })}
      {...(problem && {
        validationState: 'error',
        validationMessage:
          problem.kind === 'refused' ? (
            <span className={styles.reason}>{messageIn(language, problem.reason)}</span>
          ) : (
            texts.problem[problem.kind]
          ),
      })}
    >
      {rule.kind === 'choice' ? (
        <Select className={styles.choice} aria-labelledby={labelledBy} value={text} onChange={(_, { value }) => onType(value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {wording.choices?.[choice] ?? choice}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          aria-labelledby={labelledBy}
          className={styles.number}
          input={{ className: styles.input }}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          {...(rule.kind === 'fraction' && {
            contentAfter: (
              <span className={styles.unit} aria-hidden>
                {texts.perCent}
              </span>
            ),
          })}
          onChange={(_, { value }) => onType(value)}
        />
      )}
    </Field>
  );
}
