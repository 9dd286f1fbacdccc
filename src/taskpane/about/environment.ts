/** Which Excel the pane is in. */
export interface Environment {
  /** As Office names it: PC, Mac, OfficeOnline. */
  readonly platform: string;
  readonly version: string;
  /** The newest ExcelApi set that it supports, such as 1.17. */
  readonly excelApi: string;
}

/** Sets beyond are tried up to this one. */
const NEWEST = 30;

export function officeEnvironment(): Environment {
  const { diagnostics, requirements } = Office.context;
  const minor = Array.from({ length: NEWEST }, (_, index) => NEWEST - index).find((candidate) =>
    requirements.isSetSupported('ExcelApi', `1.${candidate}`),
  );
  return { platform: String(diagnostics.platform), version: diagnostics.version, excelApi: `1.${minor ?? 1}` };
}
