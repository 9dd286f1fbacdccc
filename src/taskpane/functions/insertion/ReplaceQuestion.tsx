import { makeStyles, tokens } from '@fluentui/react-components';
import type { Occupied, Place } from '../../../workbook/excel/formulas';
import { referenceTo } from '../../../workbook/formula/references';
import { useTexts } from '../../language';
import { Question } from '../../Question';
import { TEXTS } from '../strings';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalS },
  cells: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  line: { display: 'contents' },
  address: { fontWeight: tokens.fontWeightSemibold },
  content: {
    margin: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  sentence: { margin: 0 },
});

interface ReplaceQuestionProps {
  readonly at: Place;
  readonly occupied: Occupied;
  readonly onAnswer: (answer: 'replace' | 'cancel') => void;
}

/** Asks before anything in the grid is written over, and says what that is. */
export function ReplaceQuestion({ at, occupied: { area, occupants, count }, onAnswer }: ReplaceQuestionProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS).insertion;
  return (
    <Question
      title={texts.question(referenceTo(at.sheet, area.address))}
      answers={[
        { value: 'cancel', name: texts.cancel },
        { value: 'replace', name: texts.replace, primary: true },
      ]}
      onAnswer={onAnswer}
      onCancel={() => onAnswer('cancel')}
    >
      <div className={styles.parts}>
        <p className={styles.sentence}>{texts.wouldBlock}</p>
        <dl className={styles.cells}>
          {occupants.map(({ address, content }) => (
            <div key={address} className={styles.line}>
              <dt className={styles.address}>{address}</dt>
              <dd className={styles.content}>{content}</dd>
            </div>
          ))}
        </dl>
        {count > occupants.length && <p className={styles.sentence}>{texts.moreCells(count - occupants.length)}</p>}
        <p className={styles.sentence}>{texts.replacing}</p>
      </div>
    </Question>
  );
}
