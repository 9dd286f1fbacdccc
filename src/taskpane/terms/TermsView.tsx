import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { useLanguage, useTexts } from '../language';
import { Message } from '../Message';
import { usePaneContents } from '../paneContents';
import { reasonIn } from '../problemReasons/reasonIn';
import { ViewFrame } from '../ViewFrame';
import { PactDefaults } from './PactDefaults';
import { TEXTS } from './strings';
import { TermsEditor } from './TermsEditor';
import { useTerms } from './useTerms';

const useStyles = makeStyles({ waiting: { minHeight: '60vh', alignItems: 'start', justifyContent: 'start' } });

/** The pact's terms of this workbook, and what hangs on them. */
export default function TermsView() {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const language = useLanguage();
  const { host } = usePaneContents();
  const { reading, readAgain } = useTerms(host?.terms);
  return (
    <ViewFrame title={texts.title} introduction={texts.introduction}>
      {host && reading.failure !== undefined && (
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
            {reasonIn(language, reading.failure)}
          </Message>
        </div>
      )}
      {host && !reading.isRead && reading.failure === undefined && <Spinner className={styles.waiting} size="tiny" label={texts.reading} />}
      {host && reading.terms && <TermsEditor host={host.terms} terms={reading.terms} readAgain={readAgain} />}
      {(!host || (reading.isRead && !reading.terms)) && <PactDefaults />}
    </ViewFrame>
  );
}
