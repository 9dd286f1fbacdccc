import { describe, expect, it } from 'vitest';
import { Html, html } from '../../../src/functions/help/html';

describe('a template of HTML', () => {
  it('escapes the texts in it, so that none can be a tag, an attribute or an entity', () => {
    expect(html`<a title="${'"x"'}">${'<b> & </b>'}</a>`.text).toBe('<a title="&quot;x&quot;">&lt;b&gt; &amp; &lt;/b&gt;</a>');
  });

  it('takes HTML as it is, and lists one after the other', () => {
    expect(html`<p>${[new Html('<br>'), '<', 1]}</p>`.text).toBe('<p><br>&lt;1</p>');
  });
});
