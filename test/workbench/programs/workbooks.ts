/** Programs about sheets, names, protection, comments and what is stored with a workbook. */
import type { AddinProgram } from './program';

export const workbooks: readonly AddinProgram[] = [
  {
    name: 'Add, rename, colour, move and hide worksheets',
    run: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add('Draft');
        added.name = 'Terms';
        added.tabColor = '#0F3D5E';
        added.position = 0;
        worksheets.add('Scratch').visibility = Excel.SheetVisibility.hidden;
        added.activate();
        await context.sync();
      }),
    state: (book) => [book.activeSheet().name, ...book.sheets().map(({ name, visibility, tabColor }) => [name, visibility, tabColor])],
    is: ['Terms', ['Terms', 'Visible', '#0F3D5E'], ['Sheet1', 'Visible', ''], ['Scratch', 'Hidden', '']],
  },
  {
    name: 'Copy worksheet: the copy calculates for itself',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
        const copy = sheet.copy(Excel.WorksheetPositionType.end);
        copy.getRange('A1').values = [[5]];
        copy.load('name');
        await context.sync();
        copy.name = 'Copied';
        await context.sync();
      }),
    shows: { 'Sheet1!A1:B1': [['1', '2']], 'Copied!A1:B1': [['5', '6']] },
  },
  {
    name: 'Freeze panes at a row and columns',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
        await context.sync();
      }),
    state: (book) => book.activeSheet().frozen(),
    is: { rows: 2, columns: 2 },
  },
  {
    name: 'Named item: creates one and calculates with it',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        context.workbook.names.add('Profits', sheet.getRange('A1:A3'), 'US$ million');
        sheet.getRange('C1').formulas = [['=SUM(Profits)']];
        await context.sync();
      }),
    shows: { 'Sheet1!C1': [['6']] },
    state: (book) => book.names().map(({ name, comment }) => [name, comment]),
    is: [['Profits', 'US$ million']],
  },
  {
    name: 'Worksheet protection: a write is refused until it is taken off',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.protection.protect();
        await context.sync();
        sheet.getRange('A1').values = [['lost']];
        const refusal = await context.sync().then(
          () => 'none',
          (error: OfficeExtension.Error) => error.code,
        );
        sheet.protection.unprotect();
        sheet.getRange('A2').values = [[refusal]];
        await context.sync();
      }),
    shows: { 'Sheet1!A1:A2': [[''], ['AccessDenied']] },
  },
  {
    name: 'Comments: adds one, replies and resolves it',
    run: () =>
      Excel.run(async (context) => {
        const { comments } = context.workbook;
        comments.add('Sheet1!A1', 'Is the rate still right?');
        await context.sync();
        const comment = comments.getItemByCell('Sheet1!A1');
        comment.replies.add('Checked on Tuesday.');
        comment.resolved = true;
        await context.sync();
        comment.load('content,resolved');
        comment.replies.load('items/content');
        await context.sync();
        const shown = [comment.content, ...comment.replies.items.map(({ content }) => content), comment.resolved];
        context.workbook.worksheets.getItem('Sheet1').getRange('C1:E1').values = [shown];
        await context.sync();
      }),
    shows: { 'Sheet1!C1:E1': [['Is the rate still right?', 'Checked on Tuesday.', 'TRUE']] },
  },
  {
    name: 'Custom XML parts and document properties: stores and finds again',
    run: () =>
      Excel.run(async (context) => {
        const { workbook } = context;
        workbook.customXmlParts.add("<terms xmlns='urn:terms'><rate>0.05</rate></terms>");
        workbook.properties.custom.add('Engine', '1.0');
        workbook.properties.title = 'Terms of the pact';
        await context.sync();
        const xml = workbook.customXmlParts.getByNamespace('urn:terms').getOnlyItem().getXml();
        const engine = workbook.properties.custom.getItem('Engine').load('value');
        workbook.properties.load('title');
        await context.sync();
        workbook.worksheets.getItem('Sheet1').getRange('A1:C1').values = [
          [/<rate>(.*)<\/rate>/.exec(xml.value)?.[1] ?? '', `engine ${engine.value}`, workbook.properties.title],
        ];
        await context.sync();
      }),
    shows: { 'Sheet1!A1:C1': [['0.05', 'engine 1.0', 'Terms of the pact']] },
  },
];
