/** Custom XML parts. */
import type { Expectation } from './expectation';

export const customXml: readonly Expectation[] = [
  {
    name: 'add keeps the XML as it is',
    page: 'excel.customxmlpartcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const text = "<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>";
        const xml = context.workbook.customXmlParts.add(text).getXml();
        await context.sync();
        return xml.value === text;
      }),
    gives: true,
  },
  {
    name: 'a part has an id and the namespace of its root',
    page: 'excel.customxmlpart#namespaceUri',
    run: (excel) =>
      excel.run(async (context) => {
        const part = context.workbook.customXmlParts.add('<r:Root xmlns:r="http://contoso.com/a"/>').load('id,namespaceUri');
        await context.sync();
        return [/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(part.id), part.namespaceUri];
      }),
    gives: [true, 'http://contoso.com/a'],
  },
  {
    name: 'XML must be a valid fragment',
    page: 'excel.customxmlpartcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.customXmlParts.add('<Reviewers><Reviewer></Reviewers>');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'CustomXmlPartCollection.add' },
  },
  {
    name: 'getItem finds a part by its id',
    page: 'excel.customxmlpartcollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<other/>');
        const part = customXmlParts.add('<wanted/>').load('id');
        await context.sync();
        const xml = customXmlParts.getItem(part.id).getXml();
        await context.sync();
        return xml.value;
      }),
    gives: '<wanted/>',
  },
  {
    name: 'getItemOrNullObject of an unknown id is a null object',
    page: 'excel.customxmlpartcollection#getItemOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getItemOrNullObject('{00000000-0000-0000-0000-000000000000}');
        await context.sync();
        return part.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'getItem of an unknown id is an error',
    page: 'excel.customxmlpartcollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.customXmlParts.getItem('{00000000-0000-0000-0000-000000000000}').load('id');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'CustomXmlPartCollection.getItem' },
  },
  {
    name: 'getCount and items count all parts',
    page: 'excel.customxmlpartcollection#getCount',
    run: (excel) =>
      excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<a xmlns="urn:one"/>');
        customXmlParts.add('<b xmlns="urn:two"/>');
        const count = customXmlParts.getCount();
        customXmlParts.load('items/namespaceUri');
        await context.sync();
        return [count.value, customXmlParts.items.map(({ namespaceUri }) => namespaceUri)];
      }),
    gives: [2, ['urn:one', 'urn:two']],
  },
  {
    name: 'getByNamespace gives the parts of a namespace',
    page: 'excel.customxmlpartcollection#getByNamespace',
    run: (excel) =>
      excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<a xmlns="urn:one"/>');
        customXmlParts.add('<b xmlns="urn:two"/>');
        customXmlParts.add('<c xmlns="urn:one"/>');
        const count = customXmlParts.getByNamespace('urn:one').getCount();
        const none = customXmlParts.getByNamespace('urn:three').getCount();
        await context.sync();
        return [count.value, none.value];
      }),
    gives: [2, 0],
  },
  {
    name: 'getOnlyItem gives the only part',
    page: 'excel.customxmlpartscopedcollection#getOnlyItem',
    run: (excel) =>
      excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<a xmlns="urn:one"/>');
        const xml = customXmlParts.getByNamespace('urn:one').getOnlyItem().getXml();
        await context.sync();
        return xml.value;
      }),
    gives: '<a xmlns="urn:one"/>',
  },
  {
    name: 'getOnlyItemOrNullObject is a null object unless there is exactly one',
    page: 'excel.customxmlpartscopedcollection#getOnlyItemOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<a xmlns="urn:one"/>');
        customXmlParts.add('<b xmlns="urn:two"/>');
        customXmlParts.add('<c xmlns="urn:two"/>');
        const found = ['urn:none', 'urn:one', 'urn:two'].map((uri) => customXmlParts.getByNamespace(uri).getOnlyItemOrNullObject());
        await context.sync();
        return found.map(({ isNullObject }) => isNullObject);
      }),
    gives: [true, false, true],
  },
  {
    name: 'getOnlyItem of several parts is an error',
    page: 'excel.customxmlpartscopedcollection#getOnlyItem',
    run: (excel) =>
      excel
        .run(async (context) => {
          const { customXmlParts } = context.workbook;
          customXmlParts.add('<b xmlns="urn:two"/>');
          customXmlParts.add('<c xmlns="urn:two"/>');
          customXmlParts.getByNamespace('urn:two').getOnlyItem().getXml();
          await context.sync();
          return 'found';
        })
        .catch(() => 'an error'),
    gives: 'an error',
  },
  {
    name: 'setXml replaces the content and keeps the id',
    page: 'excel.customxmlpart#setXml',
    run: (excel) =>
      excel.run(async (context) => {
        const part = context.workbook.customXmlParts.add('<a xmlns="urn:one"/>').load('id');
        await context.sync();
        const before = part.id;
        part.setXml('<b xmlns="urn:two">2</b>');
        part.load('id,namespaceUri');
        const xml = part.getXml();
        await context.sync();
        return [part.id === before, part.namespaceUri, xml.value];
      }),
    gives: [true, 'urn:two', '<b xmlns="urn:two">2</b>'],
  },
  {
    name: 'delete removes the part',
    page: 'excel.customxmlpart#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add('<a/>');
        await context.sync();
        part.delete();
        const count = customXmlParts.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 0,
  },
];
