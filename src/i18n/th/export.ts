// Words of the export dialog and of what it makes.

export const exportWords = {
  'export.title': 'ส่งออก',
  'export.tabs': 'แท็บที่ต้องการ',
  'export.list': 'จัดทำใหม่ให้เป็นปัจจุบันก่อนส่งออก',
  'export.log': 'บันทึกของระบบ',
  'export.all': 'เลือกทั้งหมด (เว้นบันทึกของระบบ)',
  'export.none': 'ไม่เลือก',
  'export.format': 'รูปแบบ',
  'export.xlsx': 'Excel (.xlsx)',
  'export.csv': 'CSV (.csv)',
  'export.print': 'พิมพ์ หรือ PDF',
  'export.xlsxHint': 'ไฟล์เดียว แท็บละหนึ่งแผ่นงาน มีสี กราฟ และตั้งหน้ากระดาษ A4 ไว้แล้ว',
  'export.csvHint':
    'แท็บละหนึ่งไฟล์ มีเฉพาะข้อมูล ไม่มีสีและกราฟ เมื่อเปิดใน Excel ข้อความอย่าง 0381234567, 3/4 หรือ 9.10 จะกลายเป็นตัวเลขหรือวันที่ ถ้ามีคอลัมน์แบบนี้ให้เลือก Excel แทน',
  'export.printHint': 'กระดาษ A4 มีกราฟ เลขหน้า และหัวตารางทุกหน้า',
  'export.chosen': (p: { count: number }) => (p.count === 0 ? 'ยังไม่ได้เลือกแท็บ' : `เลือกแล้ว ${p.count} แท็บ`),
  'export.save': 'สร้างไฟล์',
  'export.openPrint': 'เปิดหน้าพิมพ์',
  'export.rebuilding': 'กำลังจัดทำสรุปใหม่ให้เป็นปัจจุบัน…',
  'export.reading': (p: { tab: string; at: number; of: number }) => `กำลังอ่านแท็บ “${p.tab}” (${p.at} จาก ${p.of})…`,
  'export.making': 'กำลังสร้างไฟล์…',
  'export.saved': (p: { file: string }) => `บันทึกไฟล์ ${p.file} แล้ว`,
  'export.savedMany': (p: { count: number }) => `บันทึกแล้ว ${p.count} ไฟล์`,
  'export.saveAgain': 'ถ้าไม่พบไฟล์ในโฟลเดอร์ดาวน์โหลด ให้คลิกชื่อไฟล์เพื่อบันทึกอีกครั้ง:',
  'export.printing': 'ในหน้าต่างพิมพ์ ให้เลือกเครื่องพิมพ์ หรือเลือก “บันทึกเป็น PDF” ที่ช่องปลายทาง แล้วกดบันทึก',
  'export.pdfName': (p: { file: string }) => `ชื่อไฟล์ที่แนะนำ: ${p.file}`,
  'export.printAgain': 'พิมพ์อีกครั้ง',
  'export.printTab': 'เปิดหน้าพิมพ์ในแท็บใหม่ (ถ้าหน้าต่างพิมพ์ไม่ขึ้น)',
  'export.nothingMade': 'ยังไม่ได้สร้างไฟล์ใด',
  'export.moreTabs': (p: { count: number }) => `และอีก ${p.count} แท็บ`,
  'export.cutTexts': (p: { count: number }) => `ข้อความยาวเกินที่ไฟล์ Excel รับได้ ${p.count} ช่อง ในไฟล์จึงมีไม่ครบ`,
  'export.cut': (p: { tab: string; cell: string; length: number; limit: number }) =>
    `แท็บ “${p.tab}” ช่อง ${p.cell} ยาว ${p.length} ตัวอักษร ในไฟล์มีเฉพาะ ${p.limit} ตัวอักษรแรก ถ้าต้องการครบทั้งหมด โปรดบันทึกเป็น CSV`,
  'export.tallTexts': (p: { count: number }) => `ข้อความยาวเกินความสูงของแถวใน Excel ${p.count} ช่อง ในไฟล์มีครบ แต่เห็นไม่หมด`,
  'export.tall': (p: { tab: string; cell: string; length: number }) =>
    `แท็บ “${p.tab}” ช่อง ${p.cell} ยาว ${p.length} ตัวอักษร ใน Excel ให้คลิกช่องนั้นแล้วอ่านทั้งหมดในแถบสูตร`,
  'export.lostColours': (p: { count: number }) => `สีตามเงื่อนไขส่งออกได้ไม่ครบ ${p.count} แท็บ`,
  'export.colours': (p: { tab: string; count: number }) =>
    `แท็บ “${p.tab}” มีกฎสี ${p.count} ข้อที่ส่งออกไม่ได้ สีตามกฎเหล่านี้มีในชีตเท่านั้น`,
  'export.otherCharts': (p: { count: number }) => `กราฟชนิดอื่นที่แสดงเป็นกราฟแท่ง ${p.count} กราฟ`,
  'export.chart': (p: { tab: string; title: string; cell: string }) =>
    `แท็บ “${p.tab}” กราฟ${p.title && ` “${p.title}” `}ที่ช่อง ${p.cell} ส่งออกเป็นกราฟแท่ง ตัวเลขเหมือนในชีต`,
  'export.page': 'หน้า',
  'export.of': 'จาก',
  'export.part': (p: { at: number; of: number }) => `ส่วนที่ ${p.at} จาก ${p.of}`,
};
