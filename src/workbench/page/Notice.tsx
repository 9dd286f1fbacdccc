import type { PageStrings } from './strings';
import { unusualSwitches, type Switches } from './switches';

const TEXT_ID = 'notice-text';

interface NoticeProps {
  readonly strings: PageStrings;
  readonly switches: Switches;
}

/** Says plainly what the page is, and what it cannot prove. */
export function Notice({ strings, switches }: NoticeProps) {
  const unusual = unusualSwitches(switches);
  return (
    <>
      <button type="button" className="notice" popoverTarget={TEXT_ID} title={unusual.join(', ')}>
        {strings.notice}
        {unusual.length > 0 && <span className="notice-switches">{unusual.join(' ')}</span>}
      </button>
      <section id={TEXT_ID} className="notice-text" popover="auto" aria-label={strings.notice}>
        {strings.noticeText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <details>
          <summary>{strings.cannotProve}</summary>
          <ul>
            {strings.cannotProveList.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
        {unusual.length > 0 && (
          <p>
            {strings.plays} <code>{unusual.join(' ')}</code>. <a href="workbench.html">{strings.playsUsual}</a>
          </p>
        )}
      </section>
    </>
  );
}
