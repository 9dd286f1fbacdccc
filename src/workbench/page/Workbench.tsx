import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { WorkbookFile } from './bookFile';
import { OpenWorkbook } from './OpenWorkbook';
import { pageStrings } from './strings';
import type { Switches } from './switches';
import { useDark } from './theme';

/** The page around one workbook after the other: a file that is opened takes the place of the one before, its add-in included. */
export function Workbench({ switches }: { readonly switches: Switches }) {
  const [{ serial, file }, setCurrent] = useState<{ serial: number; file: WorkbookFile | undefined }>({ serial: 0, file: undefined });
  const [problem, setProblem] = useState<string>();
  const dark = useDark(switches.theme);
  const strings = pageStrings(switches.locale);

  useLayoutEffect(() => {
    document.documentElement.lang = switches.locale;
  }, [switches]);
  useEffect(() => {
    document.title = file ? `${file.name} – ${strings.title}` : strings.title;
  }, [file, strings]);

  const open = useCallback((next: WorkbookFile | undefined, trouble?: string) => {
    setProblem(trouble);
    setCurrent((current) => ({ serial: current.serial + 1, file: next }));
  }, []);

  return <OpenWorkbook key={serial} switches={switches} strings={strings} dark={dark} file={file} problem={problem} onOpen={open} />;
}
