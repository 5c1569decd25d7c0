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

  // The log of that guide: the line end after a scriptlet is not printed, and the first statement alone is.
  test('prints no line end after a scriptlet, and the first statement of a printing one', () => {
    const emulator = openScript(CODE, {
      files: { 'page.html': "<? var a = 1 ?>\n  <?= a; 'b' ?>\n<p>\n</p>\n<? a // note ?> gone\n<?!= a ?>|" },
    });
    expect(emulator.call('page')).toBe('  1<p>\n</p>\n1|');
  });

  test('gives the code of a template line by line, as the guide prints it', () => {
    const emulator = openScript('function code(html) { return HtmlService.createTemplate(html).getCode(); }');
    expect(String(emulator.call('code', '<ul>\n  <li>\n    <?= item ?>\n  <? end(); ?></ul>\n')).split('\n')).toEqual([
      "(function() { var output = HtmlService.initTemplate(); output._ =  '<ul>\\n';",
      "output._ =  '  <li>\\n' +",
      "'    '; output._$ =  item ;",
      "output._ =  '  ';  end(); ; output._ =  '</ul>\\n';",
      '',
      '  /* End of user code */',
      "  return output.$out.append('');",
      '})();',
    ]);
  });

  // A script that makes its page without a template: several public web apps do.
  test('hands out the output that the code of a template writes to', () => {
    const { HtmlService } = openScript('').globals;
    const output = HtmlService.initTemplate();
    output._ = '<b>';
    output._$ = '<';
    expect(output.$out.append('</b>').getContent()).toBe('<b>&lt;</b>');
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

// developers.google.com/apps-script/guides/html/templates#printing_scriptlets, and the security page of Closure Templates
describe('a printing scriptlet', () => {
  const emulator = openScript(`
    function print(html) {
      const template = HtmlService.createTemplate(html);
      Object.assign(template, { text: 'it\\'s "<b>" & co', n: 5, flag: true, none: null, bad: 'javascript:x()', red: '#f00' });
      return template.evaluate().getContent();
    }
  `);
  const print = (html: string) => emulator.call('print', html);

  test('escapes for text and for attributes with and without quotes', () => {
    expect(print('<p title="<?= text ?>" id=<?= text ?>><?= text ?></p>')).toBe(
      '<p title="it&#39;s &quot;&lt;b&gt;&quot; &amp; co" id=it&#39;s&#32;&quot;&lt;b&gt;&quot;&#32;&amp;&#32;co>it&#39;s &quot;&lt;b&gt;&quot; &amp; co</p>',
    );
  });

  test('gives a script numbers as they are and text as a string, quoted unless it stands in quotes', () => {
    expect(
      print('<script>f(<?= n ?>, <?= flag ?>, <?= none ?>, <?= text ?>, "<?= text ?>");</script><?= text ?>'),
    ).toBe(
      '<script>f(5, true, null, \'it\\x27s \\x22\\x3cb\\x3e\\x22 \\x26 co\', "it\\x27s \\x22\\x3cb\\x3e\\x22 \\x26 co");</script>it&#39;s &quot;&lt;b&gt;&quot; &amp; co',
    );
    expect(print("<script>// it's\ns.replace(/\"/g, ''); x = `a'`; y = <?= red ?>;</script>")).toContain("y = '#f00';");
    expect(print("<a onclick='f(<?= red ?>)'>")).toBe("<a onclick='f(&#39;#f00&#39;)'>");
  });

  test('lets no script into an address or a style', () => {
    expect(print('<a href="<?= bad ?>"><a href="?q=<?= text ?>"><a href="<?= red ?>">')).toBe(
      '<a href="about:invalid#zSoyz"><a href="?q=it%27s%20%22%3Cb%3E%22%20%26%20co"><a href="#f00">',
    );
    expect(print('<p style="color: <?= red ?>; width: <?= text ?>"><style>p { color: <?= red ?> }</style>')).toBe(
      '<p style="color: #f00; width: zSoyz"><style>p { color: #f00 }</style>',
    );
  });

  test('starts again when the page gets another content', () => {
    const page = emulator.globals.HtmlService.createHtmlOutput('<script>').appendUntrusted('a');
    expect(page.getContent()).toBe("<script>'a'");
    expect(page.setContent('<p>').appendUntrusted('<').getContent()).toBe('<p>&lt;');
  });
});
