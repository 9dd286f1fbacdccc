import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addInAddress, DEVELOPMENT, developmentManifest, releasedManifest } from '../../src/cli/manifestEditions';

const XML = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const URL_THERE = 'https://localhost:3456';
const text = (xml: string, tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1];

describe('the address of a build', () => {
  it.each([
    { given: 'https://example.org', address: 'https://example.org' },
    { given: 'https://example.org/', address: 'https://example.org' },
    { given: 'https://example.org:8443/pact/excel//', address: 'https://example.org:8443/pact/excel' },
    { given: 'https://EXAMPLE.org/PACT', address: 'https://example.org/PACT' },
    { given: 'https://例え.jp/', address: 'https://xn--r8jz45g.jp' },
  ])('is $address for $given', ({ given, address }) => {
    expect(addInAddress(given)).toBe(address);
  });

  it.each([
    'example.org',
    'http://example.org',
    'https://',
    'https://example.org/?a=1',
    'https://example.org/#x',
    'https://me@example.org',
    'ftp://example.org',
    '',
  ])('cannot be "%s"', (given) => {
    expect(() => addInAddress(given)).toThrow(`--env url=${given}: give the https address`);
  });
});

describe('the manifest of a build', () => {
  it('has the address of the build, and its origin where Excel asks for one', () => {
    const xml = releasedManifest(XML, 'https://example.org/pact');
    expect(xml).not.toContain('localhost');
    expect(text(xml, 'AppDomain')).toBe('https://example.org');
    expect(xml).toContain('<SourceLocation DefaultValue="https://example.org/pact/taskpane.html"/>');
    expect(text(xml, 'Id')).toBe(text(XML, 'Id'));
  });

  it('is as it was for the development server', () => {
    expect(releasedManifest(XML, 'https://localhost:3000')).toBe(XML);
  });
});

describe('the manifest for developers', () => {
  const xml = developmentManifest(XML, URL_THERE);

  it('has an id, a name and a namespace that the released one has not', () => {
    expect(text(xml, 'Id')).toBe(DEVELOPMENT.id);
    expect(text(XML, 'Id')).not.toBe(DEVELOPMENT.id);
    expect(xml).toContain('<DisplayName DefaultValue="PACT (development)">');
    expect(xml).toContain('<bt:String id="Group.Label" DefaultValue="PACT (development)">');
    expect(xml).toContain('<bt:String id="Functions.Namespace" DefaultValue="PACTDEV"/>');
  });

  it('tells every page that runs the add-in of the namespace', () => {
    const pages = [...xml.matchAll(/"([^"]*taskpane\.html[^"]*)"/g)].map(([, page]) => page);
    expect(pages).toEqual(Array(2).fill(`${URL_THERE}/taskpane.html?namespace=PACTDEV`));
  });

  it('differs in nothing else', () => {
    const [released, development] = [releasedManifest(XML, URL_THERE), xml].map((one) => one.split('\n'));
    const changed = development?.filter((line, index) => line !== released?.[index]) ?? [];
    expect(development?.length).toBe(released?.length);
    expect(changed).toHaveLength(10);
  });

  it('is not made from a manifest that has nothing to replace', () => {
    expect(() => developmentManifest(XML.replace('bt:String id="Functions.Namespace"', 'bt:String id="Namespace"'), URL_THERE)).toThrow(
      /manifest\.xml has nothing like/,
    );
  });
});
