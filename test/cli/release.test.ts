import { describe, expect, it } from 'vitest';
import { releaseManifest } from '../../src/cli/release';

const MANIFEST = '<OfficeApp>\n  <Id>1</Id>\n  <Version>0.1.0.0</Version>\n</OfficeApp>\n';
const changelog = (heading: string) => `# Changelog\n\nText.\n\n${heading}\n\n### Added\n\n## 0.1.0\n`;

describe('a release', () => {
  it.each([
    { next: '0.2.0', heading: '## 0.2.0', written: '0.2.0.0' },
    { next: '1.0.0', heading: '## [1.0.0] - 2026-12-01', written: '1.0.0.0' },
    { next: '12.34.56', heading: '## 12.34.56', written: '12.34.56.0' },
  ])('brings $next into the manifest as $written and changes nothing else', ({ next, heading, written }) => {
    expect(releaseManifest(next, MANIFEST, changelog(heading))).toBe(MANIFEST.replace('0.1.0.0', written));
  });

  it.each([
    { what: 'the changelog does not name', next: '0.2.0', heading: '', reason: 'CHANGELOG.md begins with 0.1.0.' },
    { what: 'the changelog names below another', next: '0.1.0', heading: '## 0.2.0', reason: 'CHANGELOG.md begins with 0.2.0.' },
    { what: 'a manifest cannot have', next: '1.0.0-beta.1', heading: '## 1.0.0-beta.1', reason: '1.0.0-beta.1 is not three numbers' },
  ])('is refused for a version that $what', ({ next, heading, reason }) => {
    expect(() => releaseManifest(next, MANIFEST, changelog(heading))).toThrow(reason);
  });

  it('is refused without a place for the version', () => {
    expect(() => releaseManifest('0.2.0', '<OfficeApp/>', changelog('## 0.2.0'))).toThrow('manifest.xml has no Version.');
  });
});
