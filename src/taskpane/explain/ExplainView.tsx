import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import { useLanguage, useTexts } from '../language';
import { Message } from '../Message';
import { usePaneContents } from '../paneContents';
import { reasonFor } from '../problem';
import { reasonIn } from '../problemReasons/reasonIn';
import { ViewFrame } from '../ViewFrame';
import { ExplainedCell } from './ExplainedCell';
import type { FormulaHost } from './formulaHost';
import { NoPactFormula } from './NoPactFormula';
import { TEXTS } from './strings';
import { useExplanation } from './useExplanation';

const useStyles = makeStyles({
  waiting: { minHeight: '60vh', alignItems: 'start', justifyContent: 'start' },
  outside: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the formula of the selected cell means. */
export default function ExplainView() {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { host } = usePaneContents();
  return (
    <ViewFrame title={texts.title} introduction={texts.introduction}>
      {host ? <SelectedCell host={host.formulas} /> : <p className={styles.outside}>{texts.outside}</p>}
    </ViewFrame>
  );
}

function SelectedCell({ host }: { host: FormulaHost }) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const language = useLanguage();
  const { state, readAgain } = useExplanation(host);
  if (state.kind === 'reading') return <Spinner className={styles.waiting} size="tiny" label={texts.reading} />;
  if (state.kind === 'failed') {
    return (
      <div role="alert">
        <Message
          intent="error"
          title={texts.notRead}
          actions={
            <Button size="small" onClick={() => void readAgain()}>
              {texts.tryAgain}
            </Button>
          }
        >
          {reasonIn(language, reasonFor(state.error))}
        </Message>
      </div>
    );
  }
  const { explanation } = state;
  if (explanation.kind === 'noPact') return <NoPactFormula pact={explanation.pact} />;
  return (
    <Suspense fallback={<Spinner className={styles.waiting} size="tiny" label={texts.reading} />}>
      <ExplainedCell explanation={explanation} host={host} readAgain={readAgain} />
    </Suspense>
  );
}
