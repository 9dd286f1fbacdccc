import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writePlan, writeWorkbook } from '../../../src/workbook/file';
import { FULL } from './fullWorkbook';
import { packageFaults } from './packageFaults';
import { SAMPLE, sampleValues } from './samplePlan';

type Parts = Record<string, string>;

const planned = () => writePlan(SAMPLE, sampleValues);

async function spoil(write: () => Promise<Uint8Array>, change: (parts: Parts) => void): Promise<Uint8Array> {
  const parts: Parts = {};
  for (const [path, part] of Object.entries(unzipSync(await write()))) parts[path] = strFromU8(part);
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function replace(parts: Parts, path: string, from: string, to: string): void {
  const xml = parts[path] ?? '';
  if (!xml.includes(from)) throw new Error(`${path} does not hold ${from}.`);
  parts[path] = xml.replace(from, to);
}

const TYPES = '[Content_Types].xml';

describe('the check of packages', () => {
  it.each<{ name: string; fault: string; write?: () => Promise<Uint8Array>; change: (parts: Parts) => void }>([
    {
      name: 'a part that nothing refers to',
      fault: 'nothing refers to xl/media/left.xml',
      change: (parts) => {
        parts['xl/media/left.xml'] = '<a/>';
        replace(parts, TYPES, '</Types>', '<Override PartName="/xl/media/left.xml" ContentType="a/b"/></Types>');
      },
    },
    {
      name: 'a relationship to a part that is missing',
      fault: 'xl/workbook.xml refers to xl/theme/gone.xml, which is missing',
      change: (parts) => replace(parts, 'xl/_rels/workbook.xml.rels', 'theme/theme1.xml', 'theme/gone.xml'),
    },
    {
      name: 'a use of a relationship that is missing',
      fault: 'xl/worksheets/sheet1.xml uses the relationship rId9, which is missing',
      change: (parts) => replace(parts, 'xl/worksheets/sheet1.xml', '<drawing r:id="rId1"/>', '<drawing r:id="rId9"/>'),
    },
    {
      name: 'a part without a content type',
      fault: 'xl/metadata.xml has no content type',
      change: (parts) => {
        parts[TYPES] = (parts[TYPES] ?? '').replace(/<Override PartName="\/xl\/metadata.xml"[^>]*>/, '');
      },
    },
    {
      name: 'a formula whose parentheses do not close',
      fault: 'Gas power 7,3: the formula C8*(0.5 is broken',
      change: (parts) => replace(parts, 'xl/worksheets/sheet1.xml', '<f>C8*0.5</f>', '<f>C8*(0.5</f>'),
    },
    {
      name: 'a developer reference to an add-in',
      fault: 'xl/webextensions/webextension1.xml names the store Registry',
      change: (parts) => {
        parts['xl/webextensions/webextension1.xml'] = '<we:webextension><we:reference storeType="Registry"/></we:webextension>';
      },
    },
    {
      name: 'a developer reference in a copy that names the add-in',
      fault: 'xl/webextensions/webextension1.xml names the store Registry',
      write: () => writeWorkbook({ ...FULL, namesAddIn: true }),
      change: (parts) => replace(parts, 'xl/webextensions/webextension1.xml', 'storeType="EXCatalog"', 'storeType="Registry"'),
    },
    {
      name: 'a heading of a table that is not its cell',
      fault: '四: heading Years of Cash differs from its cell',
      write: () => writeWorkbook(FULL),
      change: (parts) => replace(parts, 'xl/tables/table1.xml', 'name="Year"', 'name="Years"'),
    },
  ])('finds $name', async ({ fault, write = planned, change }) => {
    expect(await packageFaults(await spoil(write, change))).toContain(fault);
  });
});
