import { readFile } from 'node:fs/promises';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseForNewSheets, launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

const CELL = { width: 64, height: 20 } as const;
const HEADER = { width: 46, height: 20 } as const;

describe('the workbench as a place to work', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser?.close());

  /** Points at a cell of a sheet that is not scrolled and has rows and columns of the usual size. */
  const pointAt = async (column: number, row: number) => {
    const { x, y } = await workbench.page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.grid canvas')].map((canvas) => canvas.getBoundingClientRect());
      return boxes.reduce((one, other) => (other.width * other.height > one.width * one.height ? other : one));
    });
    const place = [x + HEADER.width + (column + 0.5) * CELL.width, y + HEADER.height + (row + 0.5) * CELL.height] as const;
    await workbench.page.mouse.move(...place, { steps: 3 });
    return place;
  };

  it.each([
    { name: 'a custom function in its own words', formula: '=PACT.SPLIT("abc",120)', says: /^#VALUE!\s*profit is text "abc"/ },
    { name: 'a spill that is blocked', formula: '=PACT.SPLIT(300,120)', says: /^#SPILL!.*F2/s },
    { name: 'a plain formula', formula: '=1/0', says: /^#DIV\/0!\s*\S+/ },
  ])('says why beside the cell under the pointer: $name', async ({ formula, says }) => {
    await workbench.type('F2', 'in the way');
    await workbench.type('E2', formula);
    await pointAt(4, 10);
    await pointAt(4, 1);
    const tip = workbench.page.locator('.cell-tip');
    await tip.waitFor();
    expect(await tip.innerText()).toMatch(says);
    await workbench.page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
  });

  it('helps with the argument that is being typed', async () => {
    const { page } = workbench;
    await workbench.select('A12');
    await page.keyboard.type('=PACT.SPLIT(300,');
    await page
      .getByText(/What Japan is still owed|日本/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('keeps what is being typed when a person turns to the pane', async () => {
    await workbench.select('A14');
    await workbench.page.keyboard.type('kept');
    await chooseForNewSheets(workbench.pane, 'Quarterly');
    await workbench.page.waitForFunction(
      () => window.workbench?.book.activeSheet().values({ top: 13, left: 0, bottom: 13, right: 0 })[0]?.[0] === 'kept',
    );
  });

  it('follows a link to a cell', async () => {
    await workbench.type('C16', '=HYPERLINK("#Sheet1!C40","go")');
    await workbench.select('A1');
    const place = await pointAt(2, 15);
    await workbench.page.mouse.click(...place);
    await workbench.page.waitForFunction(() => window.workbench?.book.selection().rect.top === 39);
    await workbench.select('A1');
  });

  it('draws no part of a number: fewer digits, or number signs', async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      const drawn = new Set<string>();
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
        drawn.add(text);
        return fillText.call(this, text, ...place);
      };
      Object.assign(window, { drawn });
    });
    const isDrawn = (text: RegExp) =>
      page.waitForFunction((source) => {
        const { drawn } = window as unknown as { readonly drawn: ReadonlySet<string> };
        return [...drawn].some((one) => new RegExp(source).test(one));
      }, text.source);
    await workbench.type('J2', '=1/3');
    await isDrawn(/^0\.3{4,7}$/);
    // All of a spill beside an empty cell, and with a number format.
    await workbench.type('K4', '=SEQUENCE(1,2,7654321.25,0)');
    await isDrawn(/^7654321$/);
    await page.evaluate(() => {
      const [column, cell] = [9, { top: 3, left: 10, bottom: 3, right: 10 }];
      const sheet = window.workbench?.book.activeSheet();
      sheet?.format(cell, { numberFormat: '$#,##0.00' });
      sheet?.setColumnWidth(column, column, 140);
    });
    await isDrawn(/^#{5,9}$/);
    await isDrawn(/^0\.3{9}$/);
    expect(await workbench.values('K4:L4')).toEqual([[7654321.25, 7654321.25]]);
  });

  it('makes the pane wider and narrower, by the mouse and by the keyboard, within its limits', async () => {
    const { page, words } = workbench;
    const edge = page.getByRole('separator', { name: words.paneWidth });
    const width = () => page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().width);
    const drag = async (to: number) => {
      const box = await edge.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 3, 500);
      await page.mouse.down();
      await page.mouse.move(1440 - to, 500, { steps: 4 });
      await page.mouse.up();
      return width();
    };
    expect([await drag(500), await drag(900), await drag(200)]).toEqual([500, 600, 320]);
    await edge.press('ArrowLeft');
    expect(await width()).toBe(330);
  });

  it('cancels a function whose cell is changed before it answers', async () => {
    await workbench.addin().evaluate(() => CustomFunctions.associate('VERSION', () => new Promise(() => undefined)));
    await workbench.select('A18');
    await workbench.page.keyboard.type('=PACT.VERSION()');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForFunction(
      () => window.workbench?.book.activeSheet().values({ top: 17, left: 0, bottom: 17, right: 0 })[0]?.[0] === '#BUSY!',
    );
    await workbench.type('A18', 'another');
    expect(await workbench.value('A18')).toBe('another');
  });

  it('tells the add-in that a person deleted a sheet', async () => {
    const heard = workbench.addin().evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          Excel.run(async (context) => {
            context.workbook.worksheets.add('Gone');
            context.workbook.worksheets.onDeleted.add(async ({ type }) => resolve(type));
            await context.sync();
            document.title = 'listening';
          }).catch(reject);
        }),
    );
    await workbench.addin().waitForFunction(() => document.title === 'listening');
    await workbench.page.getByRole('tab', { name: 'Gone' }).click({ button: 'right' });
    await workbench.page
      .getByText(/^(Delete|削除)/)
      .first()
      .click();
    await workbench.page.getByRole('button', { name: /^(OK|確認|確定)$/ }).click();
    expect(await heard).toBe('WorksheetDeleted');
  });

  describe('saves a file and opens it again', () => {
    let bytes: Buffer;
    const name = 'Book1.xlsx';
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const isOpen = () =>
      workbench.page.waitForFunction(
        () => window.workbench?.book.sheet('Sheet1')?.values({ top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0] === 11,
      );
    const opened = async () => {
      await isOpen();
      await workbench.page.evaluate(() => window.workbench?.addin.ready);
      await workbench.settle();
      return workbench.values('A1:C1');
    };

    beforeAll(async () => {
      workbench = await openWorkbench(browser);
      await workbench.type('A1', '11');
      await workbench.type('B1', '=PACT.SPLIT(A1*10,100)');
    });

    it('under the name of the workbook', async () => {
      const { page, words } = workbench;
      const download: Promise<Download> = page.waitForEvent('download');
      await page.getByRole('button', { name: words.save, exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(name);
      bytes = await readFile(await file.path());
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    });

    it('from the ribbon, with its add-in beside it', async () => {
      await workbench.type('A1', '12');
      workbench.page.once('dialog', (dialog) => void dialog.accept());
      await workbench.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });
      expect(await opened()).toEqual([[11, 55, 55]]);
      await workbench.type('A1', '11.0');
      expect(await workbench.complaints()).toEqual([]);
    });

    it('when it is dropped onto the page', async () => {
      await workbench.type('A1', '12');
      workbench.page.once('dialog', (dialog) => void dialog.accept());
      await workbench.page.evaluate(
        ([base64, fileName]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
          const send = (type: string) =>
            document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
          send('dragover');
          send('drop');
        },
        [bytes.toString('base64'), name] as const,
      );
      expect(await opened()).toEqual([[11, 55, 55]]);
    });

    it('and says what of the workbook the file does not hold', async () => {
      await workbench.addin().evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add('Costs').protection.protect();
          await context.sync();
        }),
      );
      const download = workbench.page.waitForEvent('download');
      await workbench.page.getByRole('button', { name: workbench.words.save, exact: true }).click();
      await download;
      await workbench.page.getByRole('alert').filter({ hasText: 'Costs' }).waitFor();
    });

    it('and says why where it is no workbook, keeping what is open', async () => {
      // What the file before did not hold is asked about.
      workbench.page.once('dialog', (question) => void question.accept());
      await workbench.page.locator('input[type=file]').setInputFiles({ name: 'no.xlsx', mimeType, buffer: Buffer.from('no workbook') });
      await workbench.page
        .getByRole('alert')
        .filter({ hasText: workbench.words.fileFailed('no.xlsx') })
        .waitFor();
      expect(await workbench.value('A1')).toBe(11);
    });

    it('gives its place to a workbook that the add-in makes, where somebody says so', async () => {
      const { page, words } = workbench;
      await workbench.addin().evaluate(() => Excel.createWorkbook());
      page.once('dialog', (question) => void question.accept());
      await page.getByRole('button', { name: words.openHere }).click();
      await page.waitForFunction(() => window.workbench?.book.sheets().length === 1);
      await page.evaluate(() => window.workbench?.addin.ready);
      expect(await workbench.value('A1')).toBe('');
    });
  });
});
