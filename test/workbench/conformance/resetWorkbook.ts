/**
 * Makes the workbook what every expectation starts with: one empty sheet "Sheet1" and nothing else. Self-contained as the programs are. Whatever
 * a topic leaves in the workbook itself, and not in its sheets, is taken away here.
 */
export function resetWorkbook(excel: typeof Excel): Promise<void> {
  return excel.run(async (context) => {
    const { worksheets, names, settings, application, customXmlParts, properties } = context.workbook;
    context.workbook.protection.unprotect();
    customXmlParts.load('items/id');
    worksheets.load('items/name');
    names.load('items/name');
    settings.load('items/key');
    await context.sync();
    context.runtime.enableEvents = true;
    const fresh = worksheets.add();
    fresh.activate();
    for (const sheet of worksheets.items) {
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    for (const name of names.items) name.delete();
    for (const part of customXmlParts.items) part.delete();
    properties.custom.deleteAll();
    for (const setting of settings.items) setting.delete();
    fresh.name = 'Sheet1';
    fresh.getRange('A1').select();
    application.calculationMode = 'Automatic';
    await context.sync();
  });
}
