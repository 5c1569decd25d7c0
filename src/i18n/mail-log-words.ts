// What the Mail log tab says beside a mail. The workbook is Thai whatever the language of the menus.

/** Google's own errors, of which a reader of the log needs the sense. */
const REFUSALS: readonly (readonly [said: RegExp, sense: string])[] = [
  [/invalid email|no recipient/i, 'ที่อยู่อีเมลไม่ถูกต้อง โปรดแก้ในแท็บ “หน่วยงาน”'],
  [/recipients/i, 'ผู้รับมากเกินไป โปรดลดอีเมลในแท็บ “หน่วยงาน”'],
  [/body size|too large/i, 'อีเมลยาวเกินไป'],
  [/permission/i, 'บัญชีที่ส่งยังไม่ได้อนุญาตให้ระบบส่งอีเมล'],
];

export const mailLogWords = {
  automatic: (user: string) => `อัตโนมัติ (${user})`,
  again: (stage: string) => `${stage} (ส่งซ้ำ)`,
  noQuota: 'โควตาอีเมลของวันนี้หมด ยังไม่ได้ส่ง',
  noTime: 'หมดเวลาของรอบนี้ ยังไม่ได้ส่ง',
  tooFast: 'Google ขอให้พักการส่ง ยังไม่ได้ส่ง',
  unclear: 'Google ขัดข้อง ไม่ตอบรับสองฉบับติดกัน จึงพักไว้ ยังไม่ได้ส่ง',
  refused: (message: string) => `${REFUSALS.find(([said]) => said.test(message))?.[1] ?? 'Google ไม่รับส่ง'} (${message})`,
  unclaimed: 'บันทึกการจองส่งหายไป ยังไม่ได้ส่ง',
  cutShort: 'รอบการส่งหยุดกลางคัน ยังไม่ได้ส่ง',
  decidedSent: (user: string) => `${user} ระบุว่าส่งแล้ว`,
  decidedAgain: (user: string) => `${user} ให้ส่งอีกครั้ง`,
};
