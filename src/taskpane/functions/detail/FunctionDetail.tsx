import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { COMMON_ERRORS, errorParts } from '../../../functions/help/commonErrors';
import { helpPath } from '../../../functions/help/addresses';
import { NAMESPACE } from '../../../functions/namespace';
import { useLanguage, useTexts } from '../../language';
import { usePaneContents } from '../../paneContents';
import { ViewFrame } from '../../ViewFrame';
import { BackButton } from '../BackButton';
import { FormulaBox } from '../FormulaBox';
import type { FunctionText } from '../functionTexts';
import { InsertionReport } from '../insertion/InsertionReport';
import { useInsertion } from '../insertion/InsertionProvider';
import { ResultCells } from '../ResultCells';
import { formatOf, sizeOf } from '../cellsOfResult';
import { TEXTS } from '../strings';
import { Definitions } from './Definitions';
import { FoldedSection, Section } from './Section';
import { Signature } from './Signature';

const useStyles = makeStyles({
  lead: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, textWrap: 'pretty' },
  equation: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  related: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  name: { fontFamily: tokens.fontFamilyMonospace },
  folded: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  start: { justifySelf: 'start' },
});

interface FunctionDetailProps {
  readonly text: FunctionText;
  readonly related: readonly FunctionText[];
  readonly onBack: () => void;
  readonly onOpen: (id: string) => void;
  readonly onInsert: () => void;
}

/** Everything there is to say about one function. */
export function FunctionDetail({ text, related, onBack, onOpen, onInsert }: FunctionDetailProps) {
  const styles = useStyles();
  const words = useTexts(TEXTS).detail;
  const language = useLanguage();
  const { host } = usePaneContents();
  const { id, question, summary, parameters, returns, result, labels, equation, native } = text;
  const name = `${NAMESPACE}.${id}`;
  return (
    <ViewFrame before={<BackButton label={words.back} onBack={onBack} />} title={name} introduction={question}>
      <div className={styles.lead}>
        <Signature text={text} />
        <p className={styles.text}>{summary}</p>
        <Button appearance="primary" disabledFocusable={!host} onClick={onInsert}>
          {words.insert}
        </Button>
        {!host && <p className={styles.quiet}>{words.outside}</p>}
      </div>
      <Section heading={words.arguments}>
        {parameters.length === 0 && <p className={styles.text}>{words.noArguments}</p>}
        <Definitions
          items={parameters.map((parameter) => ({
            term: parameter.name,
            note: parameter.optional ? words.optional : words.required,
            descriptions: [parameter.help],
          }))}
        />
      </Section>
      <Section heading={words.result}>
        <p className={styles.text}>{returns}</p>
        {result === 'matrix' && <p className={styles.quiet}>{words.spills}</p>}
      </Section>
      <Example text={text} />
      <div className={styles.folded}>
        {labels.length > 0 && (
          <FoldedSection heading={words.labels}>
            <Definitions items={labels.map(({ label, meaning }) => ({ term: label, descriptions: [meaning] }))} />
          </FoldedSection>
        )}
        {equation !== undefined && (
          <FoldedSection heading={words.equation}>
            <pre className={styles.equation}>{equation}</pre>
          </FoldedSection>
        )}
        {native && (
          <FoldedSection heading={words.native}>
            <p className={styles.text}>{words.nativeLead}</p>
            <FormulaBox formula={native.formula} />
            <p className={styles.text}>{native.note}</p>
          </FoldedSection>
        )}
        <FoldedSection heading={words.errors}>
          <Definitions items={errorsOf(text, language)} />
        </FoldedSection>
      </div>
      <Section heading={words.related}>
        <ul className={styles.related}>
          {related.map((other) => (
            <li key={other.id}>
              <Link as="button" className={styles.name} onClick={() => onOpen(other.id)}>
                {NAMESPACE}.{other.id}
              </Link>
              <div>{other.question}</div>
            </li>
          ))}
        </ul>
      </Section>
      <Link className={styles.start} href={helpPath(id, language)} target="_blank" rel="noopener">
        {words.help}
      </Link>
    </ViewFrame>
  );
}

function Example({ text: { example, exampleResult, unit } }: { text: FunctionText }) {
  const styles = useStyles();
  const words = useTexts(TEXTS).detail;
  const { host, busy } = usePaneContents();
  const { insertAtActiveCell } = useInsertion();
  return (
    <Section heading={words.example}>
      <FormulaBox formula={example} />
      <ResultCells result={exampleResult} label={words.exampleResult} unit={unit} />
      <Button
        className={styles.start}
        disabledFocusable={!host || busy}
        onClick={() => insertAtActiveCell({ formula: example, size: sizeOf(exampleResult), ...formatOf(unit) })}
      >
        {words.insertExample}
      </Button>
      <InsertionReport />
    </Section>
  );
}

/** By their Excel code, each code once; those of the function come first. */
function errorsOf(text: FunctionText, language: 'en' | 'ja') {
  const common = COMMON_ERRORS.filter((error) => error.occurs(text)).map((error) => error.text[language]);
  const byCode = new Map<string, string[]>();
  for (const error of [...text.errors, ...common].map(errorParts)) byCode.set(error.code, [...(byCode.get(error.code) ?? []), error.text]);
  return [...byCode].map(([term, descriptions]) => ({ term, descriptions }));
}
