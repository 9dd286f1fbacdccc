import { describe, expect, it } from 'vitest';
import { rootNamespace } from '../../../src/workbench/book/wellFormed';

describe('the namespace of a well-formed text', () => {
  it.each([
    ['<a/>', ''],
    ['<a xmlns="urn:x"><b/>text<b></b></a>', 'urn:x'],
    ["<p:a xmlns:p='urn:p' xmlns='urn:x' />", 'urn:p'],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns="urn:x"/>\n', 'urn:x'],
    ['<!-- before --><?go on?><a><!-- in --><![CDATA[<x> & ]]>&amp;&#65;&#x41;</a><!-- after -->', ''],
    ['<a><b xmlns:q="urn:q" q:c="1 > 0"/></a>', ''],
    ['<日本 項目="値"/>', ''],
  ])('%s', (xml, namespace) => {
    expect(rootNamespace(xml)).toBe(namespace);
  });
});

describe('what is not well-formed', () => {
  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a/>tail',
    '</a>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a>1 < 2</a>',
    '<a>fish & chips</a>',
    '<a>&nbsp;</a>',
    '<a',
    '<1a/>',
    '<p:a/>',
    '<a p:b="1"/>',
    '<a><!-- a -- b --></a>',
    '<a><![CDATA[x]></a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    ' <?xml version="1.0"?><a/>',
  ])('%s', (xml) => {
    expect(rootNamespace(xml)).toBeUndefined();
  });
});
