// The five steps shown to who opens the preview for the first time: the add-on's jobs in the order of a first look.

export const GUIDE = {
  th: [
    'ดูข้อสีแดงในตาราง: ปีที่แล้วได้ 0.00',
    'เปิดเมนู “ระบบติดตาม OIT” › แถบติดตามงาน แล้วมอบหมายข้อให้หน่วยงาน',
    'ส่งอีเมลแจ้งเตือน… ดูตัวอย่างก่อน แล้วยืนยันส่ง (ไม่มีอีเมลออกไปจริง)',
    'เปิดกล่องจดหมายด้านบน อ่านแบบที่หน่วยงานเห็นบนโทรศัพท์',
    'บันทึกการรับข้อมูล… แล้วเลื่อนวันที่ ดูว่าใครจะถูกทวง',
  ],
  en: [
    'See the red items in the grid: they scored 0.00 last year',
    'In the menu “ระบบติดตาม OIT” open the panel, its first item, and assign items',
    'Send reminders: look at a preview, then confirm (no mail leaves this page)',
    'Open the inbox above and read a letter as an office sees it on a phone',
    'Record replies, then advance the date and see who is asked again',
  ],
} as const;
