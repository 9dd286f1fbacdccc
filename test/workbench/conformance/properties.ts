/** Properties of the workbook and of its sheets. */
import type { Expectation } from './expectation';

export const properties: readonly Expectation[] = [
  {
    name: 'the texts are kept',
    page: 'excel.documentproperties',
    run: (excel) =>
      excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = 'Investment';
        properties.author = 'Alex';
        properties.subject = 'Energy';
        properties.keywords = 'gas; power';
        properties.comments = 'A draft';
        properties.category = 'Model';
        properties.manager = 'Kim';
        properties.company = 'Contoso';
        properties.load();
        await context.sync();
        const { title, author, subject, keywords, comments, category, manager, company } = properties;
        return [title, author, subject, keywords, comments, category, manager, company];
      }),
    gives: ['Investment', 'Alex', 'Energy', 'gas; power', 'A draft', 'Model', 'Kim', 'Contoso'],
  },
  {
    name: 'the creation date is a date of the past',
    page: 'excel.documentproperties#creationDate',
    run: (excel) =>
      excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.load('creationDate');
        await context.sync();
        return properties.creationDate.getTime() <= Date.now();
      }),
    gives: true,
  },
  {
    name: 'the revision number is a number and can be set',
    page: 'excel.documentproperties#revisionNumber',
    run: (excel) =>
      excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.revisionNumber = 7;
        properties.load('revisionNumber');
        await context.sync();
        return properties.revisionNumber;
      }),
    gives: 7,
  },
  {
    name: 'the last author cannot be set',
    page: 'excel.documentproperties#lastAuthor',
    run: (excel) =>
      excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.load('lastAuthor');
        await context.sync();
        return typeof properties.lastAuthor;
      }),
    gives: 'string',
  },
  {
    name: 'add creates a custom property, or sets it again',
    page: 'excel.custompropertycollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const { custom } = context.workbook.properties;
        custom.add('Version', '1');
        custom.add('version', '2');
        custom.load('items/key,items/value');
        await context.sync();
        return custom.items.map(({ key, value }) => [key.toLowerCase(), value as string]);
      }),
    gives: [['version', '2']],
  },
  {
    name: 'a custom property has the type of its value',
    page: 'excel.documentpropertytype',
    run: (excel) =>
      excel.run(async (context) => {
        const { custom } = context.workbook.properties;
        const added = [custom.add('a', 'text'), custom.add('b', 3), custom.add('c', 2.5), custom.add('d', true)];
        for (const property of added) property.load('type,value');
        await context.sync();
        return added.map(({ type, value }) => [type, value as string | number | boolean]);
      }),
    gives: [
      ['String', 'text'],
      ['Number', 3],
      ['Float', 2.5],
      ['Boolean', true],
    ],
  },
  {
    name: 'getItem does not regard case',
    page: 'excel.custompropertycollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        const { custom } = context.workbook.properties;
        custom.add('PACTversion', '1.0');
        const property = custom.getItem('pactVERSION').load('value');
        await context.sync();
        return property.value as string;
      }),
    gives: '1.0',
  },
  {
    name: 'getItem of a missing property is an error',
    page: 'excel.custompropertycollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.properties.custom.getItem('Missing').load('value');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'CustomPropertyCollection.getItem' },
  },
  {
    name: 'getItemOrNullObject of a missing property is a null object',
    page: 'excel.custompropertycollection#getItemOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const property = context.workbook.properties.custom.getItemOrNullObject('Missing');
        await context.sync();
        return property.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'a value can be changed, a property deleted, and all of them',
    page: 'excel.customproperty',
    run: (excel) =>
      excel.run(async (context) => {
        const { custom } = context.workbook.properties;
        const first = custom.add('a', 1);
        custom.add('b', 2);
        custom.add('c', 3);
        await context.sync();
        first.value = 'one';
        first.load('value,type');
        custom.getItem('b').delete();
        const two = custom.getCount();
        custom.deleteAll();
        const none = custom.getCount();
        await context.sync();
        return [first.value as string, first.type, two.value, none.value];
      }),
    gives: ['one', 'String', 2, 0],
  },
  {
    name: 'a worksheet has custom properties of its own',
    page: 'excel.worksheetcustompropertycollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const other = context.workbook.worksheets.add('Other');
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.customProperties.add('WorksheetID', '1234');
        const counts = [sheet.customProperties.getCount(), other.customProperties.getCount()];
        const property = sheet.customProperties.getItem('worksheetid').load('key,value');
        await context.sync();
        return [property.key, property.value, ...counts.map(({ value }) => value)];
      }),
    gives: ['WorksheetID', '1234', 1, 0],
  },
  {
    name: 'adding a custom property of a worksheet again overwrites it',
    page: 'excel.worksheetcustompropertycollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getItem('Sheet1');
        customProperties.add('key', 'old');
        customProperties.add('KEY', 'new');
        customProperties.load('items/value');
        await context.sync();
        return customProperties.items.map(({ value }) => value);
      }),
    gives: ['new'],
  },
  {
    name: 'a key on a worksheet has at most 255 characters',
    page: 'excel.worksheetcustomproperty#key',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').customProperties.add('k'.repeat(256), 'value');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'WorksheetCustomPropertyCollection.add' },
  },
  {
    name: 'a custom property of a worksheet can be deleted',
    page: 'excel.worksheetcustomproperty#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getItem('Sheet1');
        customProperties.add('key', 'value').delete();
        const property = customProperties.getItemOrNullObject('key');
        await context.sync();
        return property.isNullObject;
      }),
    gives: true,
  },
];
