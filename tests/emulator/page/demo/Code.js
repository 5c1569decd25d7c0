// A small script that uses each thing the page can show. Nobody's add-on.
// biome-ignore-all lint/correctness/noUnusedVariables: menus and panels call these by name

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('สาธิต')
    .addItem('เปิดแถบข้าง', 'showPanel')
    .addItem('เปิดกล่องโต้ตอบ', 'showDialog')
    .addSeparator()
    .addItem('ถามยืนยัน', 'askToPaint')
    .addItem('ถามชื่อ', 'askName')
    .addItem('ทุกวัน', 'runDaily')
    .addSubMenu(
      ui
        .createMenu('เพิ่มเติม')
        .addItem('ส่งอีเมล', 'sendMail')
        .addItem('ทำให้พัง', 'breakDown')
        .addItem('กล่องไม่บัง', 'showModeless')
        .addItem('ไม่รู้จบ', 'runForever'),
    )
    .addToUi();
}

function build() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.setName('รายการ');
  sheet.getRange('A1:E1').setValues([['ข้อ', 'ข้อมูล', 'คะแนน', 'สถานะ', 'เสร็จ']]);
  sheet.getRange('A1:E1').setFontWeight('bold').setBackground('#d9ead3').setWrap(true);
  const rows = Array.from({ length: 40 }, (_, index) => [
    `ข้อ ${index + 1}`,
    'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ในหน่วยงานที่เปิดเผยต่อสาธารณชน',
    index % 4 === 0 ? 0 : 100,
    index % 3 === 0 ? 'ครบแล้ว' : 'รอข้อมูล',
    false,
  ]);
  sheet.getRange(2, 1, rows.length, 5).setValues(rows);
  sheet.getRange(2, 2, rows.length, 1).setWrap(true);
  sheet.getRange(2, 3, rows.length, 1).setNumberFormat('0.00');
  const list = SpreadsheetApp.newDataValidation()
    .requireValueInList(['รอข้อมูล', 'ขอให้แก้ไข', 'ครบแล้ว'], true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange(2, 4, rows.length, 1).setDataValidation(list);
  sheet.getRange(2, 5, rows.length, 1).insertCheckboxes();
  sheet.getRange('A2').setNote('หมายเหตุของข้อ 1');
  sheet.getRange('K30').setNote('หมายเหตุที่มุมหน้าต่าง\n'.repeat(6));
  sheet.getRange('J1:J2').protect().setWarningOnly(true);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.setColumnWidth(1, 80).setColumnWidth(2, 300).setColumnWidth(4, 140).setColumnWidth(5, 60);
  const second = SpreadsheetApp.getActiveSpreadsheet().insertSheet('บันทึก', 1);
  sheet.getRange('F2').setFormula(`=HYPERLINK("#gid=${second.getSheetId()}&range=B3","ไปที่บันทึก")`);
  sheet.getRange('F3').setValue('https://www.example.go.th/oit');
  drawCharts(second);
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('ซ่อนอยู่', 2).hideSheet();
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
}

function drawCharts(sheet) {
  sheet.setTabColor('#0b57d0').setHiddenGridlines(true).getRange('A1').setValue('แผ่นที่สอง');
  const data = [
    ['ตัวชี้วัด', 'ปี 2563', 'ปี 2564'],
    ['ข้อมูลพื้นฐาน', 55.56, 44.44],
    ['การบริหารและพัฒนาทรัพยากรบุคคล', 75, 0],
    ['มาตรการภายในเพื่อป้องกันการทุจริต', 0, 100],
  ];
  sheet.getRange(2, 1, 4, 3).setValues(data).setBorder(true, true, true, true, true, true);
  const chart = sheet.newChart().addRange(sheet.getRange('A2:C5')).setNumHeaders(1).setOption('width', 460);
  const column = chart
    .setChartType(Charts.ChartType.COLUMN)
    .setOption('title', 'คะแนนรายตัวชี้วัด')
    .setPosition(8, 1, 0, 0);
  sheet.insertChart(column.setOption('legend', { position: 'top' }).build());
  const bar = column.asBarChart().setStacked().setTitle('คะแนนรวมสองปี').setPosition(8, 6, 0, 0);
  sheet.insertChart(bar.setOption('series', { 0: { dataLabel: 'value' } }).build());
  sheet.insertChart(bar.asPieChart().setTitle('สัดส่วน').setPosition(30, 1, 0, 0).build());
}

function runDaily() {
  ScriptApp.newTrigger('everyMorning').timeBased().everyDays(1).atHour(9).create();
  ScriptApp.newTrigger('breakDown').timeBased().everyDays(1).atHour(10).create();
}

function everyMorning() {
  sendMail();
}

function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('แถบสาธิต'));
}

function showDialog() {
  const html = HtmlService.createHtmlOutputFromFile('panel').setWidth(420).setHeight(260);
  SpreadsheetApp.getUi().showModalDialog(html, 'กล่องสาธิต');
}

function showModeless() {
  const html = HtmlService.createHtmlOutputFromFile('panel').setWidth(300).setHeight(200);
  SpreadsheetApp.getUi().showModelessDialog(html, 'กล่องลอย');
}

function askToPaint() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('ยืนยัน', 'ระบายสีเซลล์ A2 หรือไม่', ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return;
  SpreadsheetApp.getActiveSheet().getRange('A2').setBackground('#f4cccc');
  SpreadsheetApp.getActiveSpreadsheet().toast('ระบายสีแล้ว', 'สาธิต', 5);
}

function askName() {
  const ui = SpreadsheetApp.getUi();
  const reply = ui.prompt('ชื่อ', 'ท่านชื่ออะไร', ui.ButtonSet.OK_CANCEL);
  const text = reply.getSelectedButton() === ui.Button.OK ? reply.getResponseText() : 'ยกเลิก';
  SpreadsheetApp.getActiveSheet().getRange('B2').setValue(text);
}

const DOT = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'; // one pixel

function sendMail() {
  MailApp.sendEmail({
    to: 'officer@example.go.th',
    cc: 'chief@example.go.th',
    subject: 'ขอติดตามข้อมูล',
    body: 'เรียน ผู้ประสานงาน\nขอความร่วมมือจัดส่งข้อมูล',
    htmlBody:
      '<p>เรียน <b>ผู้ประสานงาน</b></p><img src="cid:seal" alt="ตรา"><img src="http://192.0.2.1/a.png" alt=""><script>document.body.textContent = "ran"</script>',
    name: 'ผู้ส่งสาธิต',
    inlineImages: { seal: Utilities.newBlob(Utilities.base64Decode(DOT), 'image/gif', 'seal') },
    attachments: [Utilities.newBlob('ข้อมูลที่ขอ', 'text/plain', 'แบบฟอร์ม.txt')],
  });
}

function breakDown() {
  throw new Error('พังตามที่ขอ');
}

function double(number) {
  if (typeof number !== 'number') throw new Error('ต้องเป็นตัวเลข');
  SpreadsheetApp.getActiveSheet()
    .getRange('C2')
    .setValue(number * 2);
  return number * 2;
}

function runForever() {
  for (;;) Utilities.sleep(0);
}

function showSecondTab() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('บันทึก').activate();
}

function selectedCell() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

function onEdit(event) {
  if (event.range.getA1Notation() === 'A3') event.range.setNote('แก้ไขแล้ว');
}
