import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useStrings } from './strings';
import type { Surroundings } from './Pane';

const useStyles = makeStyles({
  body: { ...typographyStyles.body1, paddingBottom: tokens.spacingVerticalXS, paddingRight: tokens.spacingHorizontalM },
  sentence: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
  steps: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  where: { ...typographyStyles.body1Strong, marginTop: tokens.spacingVerticalS },
  how: { margin: 0 },
  command: {
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Why nothing can be added here. */
export default function OutsideExcel({ surroundings }: { surroundings: Exclude<Surroundings, { kind: 'workbook' }> }) {
  return surroundings.kind === 'outside' ? <Preview workbenchUrl={surroundings.workbenchUrl} /> : <WithoutOffice />;
}

/** Says that this page is a preview, and where the add-in works. The workbench is named only where it is served. */
function Preview({ workbenchUrl }: { workbenchUrl?: string | undefined }) {
  const styles = useStyles();
  const { outside } = useStrings();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{outside.title}</MessageBarTitle>
        <p className={styles.sentence}>{outside.body}</p>
        {workbenchUrl && <Link href={workbenchUrl}>{outside.tryWorkbench}</Link>}
        <details className={styles.steps}>
          <summary className={styles.summary}>{outside.howToLoad}</summary>
          <dl className={styles.how}>
            {outside.steps.map(({ where, how, commands }) => (
              <div key={where}>
                <dt className={styles.where}>{where}</dt>
                <dd className={styles.how}>
                  {how}
                  {commands.map((command) => (
                    <code key={command} className={styles.command}>
                      {command}
                    </code>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </details>
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
