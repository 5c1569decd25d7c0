import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

const CODE = `
  const GREETING = 'Hello';
  function shout(text) { return text.toUpperCase() + '!'; }
  function page() {
    const template = HtmlService.createTemplateFromFile('page');
    template.names = ['Ann & Bo', '<i>'];
    return template.evaluate().setTitle('T').getContent();
  }
  function plain(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
`;
const PAGE =
  '<h1><?= shout(GREETING) ?></h1><? names.forEach(function (name, i) { ?><li><?= i + 1 ?>. <?= name ?></li><? }); ?><?!= "<b>x</b>" ?>';

// developers.google.com/apps-script/guides/html/templates
describe('HtmlService', () => {
  const emulator = openScript(CODE, { files: { 'page.html': PAGE, 'ui/panel.html': '<?= not run ?>' } });

  test('runs the scriptlets of a template in the script’s scope and escapes what they print', () => {
    expect(emulator.call('page')).toBe('<h1>HELLO!</h1><li>1. Ann &amp; Bo</li><li>2. &lt;i&gt;</li><b>x</b>');
  });

  test('leaves a plain file as it is, found by its name with or without .html', () => {
    expect(emulator.call('plain', 'ui/panel')).toBe('<?= not run ?>');
    expect(emulator.call('plain', 'page.html')).toBe(PAGE);
    expect(thrownBy(() => emulator.call('plain', 'gone'))).toBe('Exception: No HTML file named gone was found.');
  });

  test('keeps a page’s size, title and tags, and chains on the same object', () => {
    const { HtmlService } = emulator.globals;
    const page = HtmlService.createHtmlOutput('a');
    expect(page.append('b').appendUntrusted('<')).toBe(page);
    page
      .setWidth(10)
      .setHeight(20)
      .addMetaTag('viewport', 'width=1')
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
    expect([page.getContent(), page.getWidth(), page.getHeight(), page.getMetaTags()[0].getName()]).toEqual([
      'ab&lt;',
      10,
      20,
      'viewport',
    ]);
    expect(page.setContent('').getContent()).toBe('');
    expect(page.getBlob().getContentType()).toBe('text/html');
  });

  test('refuses a page that is none', () => {
    expect(thrownBy(() => emulator.globals.HtmlService.createTemplate({}))).toBe(
      "Exception: The parameters ((class)) don't match the method signature for HtmlService.createTemplate.",
    );
  });
});
