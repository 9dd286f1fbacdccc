import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe("Microsoft's own client runs in the frame", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser?.close());

  it('tells the add-in that its host is Excel on the web', async () => {
    const info = await workbench.addin().evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return { host, platform };
    });
    expect(info).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  });

  it('refuses to read a property that was not loaded', async () => {
    const code = await workbench.addin().evaluate(() =>
      Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().getRange('A1').values).then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.code,
      ),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('reports the results of functions through its own queue', async () => {
    await workbench.type('A1', '=PACT.SPLIT(300,120)');
    const reports = await workbench.page.evaluate(() =>
      window.workbench?.host.batches
        .flatMap(({ request }) => request.Actions)
        .filter(({ Name }) => /^SetInvocation(Array)?Results$/.test(Name ?? ''))
        .map(({ ArgumentInfo }) => JSON.stringify(ArgumentInfo)),
    );
    expect(reports?.some((report) => report.includes('126') && report.includes('174'))).toBe(true);
  });

  it('runs the command of the ribbon and hears that it is completed', async () => {
    const [before, after] = await workbench.page.evaluate(async () => {
      const session = window.workbench;
      const calculations = () =>
        session?.host.batches.flatMap(({ request }) => request.Actions).filter(({ Name }) => Name === 'Calculate').length;
      const first = calculations();
      await session?.addin.runCommand('recalculate', 'Pact.Recalculate');
      return [first, calculations()];
    });
    expect([before, after]).toEqual([0, 1]);
  });

  it('hears of the selection through the older event of the workbook', async () => {
    const heard = workbench.addin().evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          Excel.run(async (context) => {
            context.workbook.onSelectionChanged.add(async () => {
              const selected = context.workbook.getSelectedRange().load('address');
              await context.sync();
              resolve(selected.address);
            });
            await context.sync();
          }).then(() => {
            document.title = 'listening';
          }, reject);
        }),
    );
    await workbench.addin().waitForFunction(() => document.title === 'listening');
    await workbench.select('C7');
    expect(await heard).toBe('Sheet1!C7');
  });

  it('opens a dialog window and passes messages both ways, as DialogApi 1.2 has it', async () => {
    const opened = workbench.page.waitForEvent('popup');
    const outcome = workbench.addin().evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const heard: string[] = [];
          Office.context.ui.displayDialogAsync(
            `${location.origin}/help/en/index.html`,
            { promptBeforeOpen: false },
            ({ value: dialog }) => {
              dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
                heard.push('message' in event ? event.message : `error ${event.error}`);
                dialog.messageChild('answer');
              });
              dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
                resolve([...heard, 'error' in event ? `event ${event.error}` : event.message]);
              });
            },
          );
        }),
    );
    const dialog = await opened;
    await dialog.addScriptTag({ url: '/office-js/office.js' });
    const answer = await dialog.evaluate(async () => {
      await Office.onReady();
      return new Promise<string>((resolve) => {
        const { DialogParentMessageReceived } = Office.EventType;
        const listen = ({ message }: { message: string }) => resolve(message);
        Office.context.ui.addHandlerAsync(DialogParentMessageReceived, listen, () => Office.context.ui.messageParent('question'));
      });
    });
    await dialog.close();
    expect([answer, await outcome]).toEqual(['answer', ['question', 'event 12006']]);
    expect(await workbench.complaints()).toEqual([]);
  });

  it('fails loudly on a member that the stand-in does not know', async () => {
    const message = await workbench.addin().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().slicers.load('items');
        await context.sync();
      }).then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.message,
      ),
    );
    expect(message).toMatch(/^HOST-UNSUPPORTED/);
    await workbench.page.getByRole('alert').filter({ hasText: 'HOST-UNSUPPORTED' }).waitFor();
  });
});
