import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import packageJson from '../../../package.json';
import { useLanguage, useTexts } from '../language';
import { ViewFrame } from '../ViewFrame';
import { Settings } from './Settings';
import { TEXTS } from './strings';
import { Topic } from './Topic';
import { Versions } from './Versions';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty' },
  list: { ...typographyStyles.body1, margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalXL}` },
});

/** The pages of the help, by the text that names each. */
const PAGES = [
  ['helpIndex', 'index'],
  ['helpReference', 'reference'],
  ['helpSupport', 'support'],
  ['helpPrivacy', 'privacy'],
] as const;

/** Help, settings, privacy, versions and licences. */
export default function AboutView() {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(TEXTS);
  return (
    <ViewFrame title={texts.title} introduction={texts.introduction}>
      <Topic title={texts.help}>
        <ul className={styles.list}>
          {PAGES.map(([text, page]) => (
            <li key={page}>
              <Link href={`help/${language}/${page}.html`} target="_blank" rel="noopener" title={texts.newWindow} inline>
                {texts[text]}
              </Link>
            </li>
          ))}
        </ul>
      </Topic>
      <Settings />
      <Topic title={texts.privacy}>
        <p className={styles.text}>{texts.privacyText}</p>
      </Topic>
      <Topic title={texts.nature}>
        <p className={styles.text}>{texts.natureText}</p>
      </Topic>
      <Versions />
      <Topic title={texts.licences}>
        <p className={styles.text}>{texts.licencesText}</p>
        <ul className={styles.list}>
          {Object.entries(packageJson.dependencies).map(([name, version]) => (
            <li key={name}>
              {name} {version}
            </li>
          ))}
        </ul>
      </Topic>
    </ViewFrame>
  );
}
