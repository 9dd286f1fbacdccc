import { useEffect, useState } from 'react';
import type { WorkbookFile } from './bookFile';
import type { Session } from './session';
import type { PageStrings } from './strings';

/** As Excel calls the next workbook that nobody has named. */
const NAME = 'Book2';

interface NewWorkbookProps {
  readonly session: Session;
  readonly strings: PageStrings;
  /** Takes the place of the present workbook; undefined is an empty one. */
  readonly onOpen: (file: WorkbookFile | undefined) => void;
}

/** Excel opens a workbook that the add-in makes in a window of its own. The page has one place, and asks before it gives it away. */
export function NewWorkbook({ session: { host }, strings, onOpen }: NewWorkbookProps) {
  const [made, setMade] = useState<{ readonly file: WorkbookFile | undefined }>();
  useEffect(() => host.onNewWorkbook((content) => setMade({ file: content && { name: NAME, content } })), [host]);
  return (
    <div className="news" role="status">
      {made && (
        <div className="news-message">
          {strings.newWorkbook}
          <button type="button" className="news-action" onClick={() => onOpen(made.file)}>
            {strings.openHere}
          </button>
          <button type="button" className="news-action" onClick={() => setMade(undefined)}>
            {strings.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
