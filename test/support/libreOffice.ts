import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** LibreOffice reads and calculates our workbooks independently of us; it knows no PACT function. */
export const libreOfficeIsInstalled = spawnSync('soffice', ['--version']).status === 0;

/** Formats by the names of its export filters. */
const FILTERS = { xlsx: 'xlsx:Calc MS Excel 2007 XML', pdf: 'pdf' } as const;

const ALWAYS = 0;
/** Calculates every formula of a file that it opens. Without it, LibreOffice believes the results in files of other programs. */
const RECALCULATE_ON_LOAD = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${ALWAYS}</value></prop></item>
</oor:items>`;

/** One LibreOffice with a profile of its own, so that neither settings nor an open window of the person at the machine matter. */
export class LibreOffice {
  private readonly profile: string;

  /** @param folder where the profile is kept; it can be removed when all conversions are done. */
  constructor(folder: string, { recalculates = false } = {}) {
    this.profile = path.join(folder, 'profile');
    if (!recalculates) return;
    const user = path.join(this.profile, 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, 'registrymodifications.xcu'), RECALCULATE_ON_LOAD);
  }

  /** Writes files of the same names in another format into a folder. One start of the program for all of them. */
  async convert(to: keyof typeof FILTERS, files: readonly string[], into: string): Promise<void> {
    const profile = `-env:UserInstallation=${pathToFileURL(this.profile).href}`;
    await promisify(execFile)('soffice', ['--headless', profile, '--convert-to', FILTERS[to], '--outdir', into, ...files]);
  }
}
