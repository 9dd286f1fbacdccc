import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useStrings } from './strings';
import type { Surroundings } from './Pane';

const useStyles = makeStyles({
  body: { ...typographyStyles.body1, paddingBottom: tokens.spacingVerticalXS, paddingRight: tokens.spacingHorizontalM },
  sentence: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
});

/** Why nothing can be added here. */
export default function OutsideExcel({ surroundings }: { surroundings: Exclude<Surroundings, { kind: 'workbook' }> }) {
  return surroundings.kind === 'outside' ? <Preview workbenchUrl={surroundings.workbenchUrl} /> : <WithoutOffice />;
}

/** Says that this page is a preview, and where the add-in works. The workbench is named only where it is served. */
function Preview({ workbenchUrl }: { workbenchUrl?: string | undefined }) {
  const styles = useStyles();
  const { outside, language } = useStrings();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{outside.title}</MessageBarTitle>
        <p className={styles.sentence}>{outside.body}</p>
        {workbenchUrl && (
          <p className={styles.sentence}>
            <Link href={workbenchUrl}>{outside.tryWorkbench}</Link>
          </p>
        )}
        <Link href={`help/${language}/deployment.html#people`} target="_blank" rel="noopener">
          {outside.howToLoad}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Says that Office.js is missing: no connection, or its address is blocked. */
function WithoutOffice() {
  const styles = useStyles();
  const { withoutOffice } = useStrings();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{withoutOffice.title}</MessageBarTitle>
        <p className={styles.sentence}>{withoutOffice.body}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
