import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ADD_IN, readWorkbook, writeWorkbook } from '../../../src/workbook/file';
import { FULL } from './fullWorkbook';
import { packageFaults } from './packageFaults';
import { handMade, relations } from './reading/handMade';

const MICROSOFT = 'http://schemas.microsoft.com/office/2011/relationships';
const named = () => writeWorkbook({ ...FULL, namesAddIn: true });

/** A workbook with a reference as other programs and other add-ins leave it. */
function foreign(reference: string, property = ''): Uint8Array {
  return handMade({
    parts: {
      '_rels/.rels': relations(
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>',
        `<Relationship Id="rId2" Type="${MICROSOFT}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
      ),
      'xl/webextensions/taskpanes.xml': '<taskpanes/>',
      'xl/webextensions/_rels/taskpanes.xml.rels': relations(
        `<Relationship Id="rId1" Type="${MICROSOFT}/webextension" Target="webextension1.xml"/>`,
      ),
      'xl/webextensions/webextension1.xml': `<webextension>${reference}<properties>${property}</properties></webextension>`,
    },
  });
}

describe('the reference to the add-in', () => {
  it('names the add-in of the manifest', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    expect(ADD_IN.id).toBe(/<Id>(.*)<\/Id>/.exec(manifest)?.[1]);
    expect(ADD_IN.version).toBe(/<Version>(.*)<\/Version>/.exec(manifest)?.[1]);
  });

  it('is not in a file that does not ask for it', async () => {
    const parts = unzipSync(await writeWorkbook(FULL));
    expect(Object.keys(parts).filter((path) => path.includes('webextension'))).toEqual([]);
    expect(Object.values(parts).some((part) => strFromU8(part).includes(ADD_IN.id))).toBe(false);
  });

  it('hangs on the package, once, and is that of an organisation', async () => {
    const parts = unzipSync(await named());
    expect(strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).match(/webextensiontaskpanes"/g)).toHaveLength(1);
    expect(strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())).not.toContain('webextension');
    const extension = strFromU8(parts['xl/webextensions/webextension1.xml'] ?? new Uint8Array());
    expect(extension).toContain(`<we:reference id="${ADD_IN.id}" version="${ADD_IN.version}" store="EXCatalog" storeType="EXCatalog"/>`);
    expect(extension).not.toContain('Registry');
    expect(await packageFaults(await named())).toEqual([]);
  });

  it('is read again, and leaves the settings as they were', async () => {
    expect(readWorkbook(await named())).toEqual({ ...FULL, namesAddIn: true });
  });

  it('gives the same bytes each time', async () => {
    expect(await named()).toEqual(await named());
  });

  it.each([
    ['of a developer', `<reference id="${ADD_IN.id}" store="developer" storeType="Registry"/>`],
    ['to another add-in', '<reference id="0d8f8b53-7c0a-4c6b-9d57-6f1b7e3b2a01" store="EXCatalog" storeType="EXCatalog"/>'],
  ])('%s is left out in words, its settings stay', (_what, reference) => {
    const book = readWorkbook(foreign(reference, '<property name="key" value="1"/>'));
    expect(book.namesAddIn).toBeUndefined();
    expect(book.settings).toEqual({ key: '1' });
    expect(book.notKept).toEqual(['the reference to an add-in (its settings stay)']);
  });
});
