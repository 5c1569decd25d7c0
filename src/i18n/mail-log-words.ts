// What the Mail log tab says beside a mail. The workbook is Thai whatever the language of the menus.

export const mailLogWords = {
  automatic: (user: string) => `อัตโนมัติ (${user})`,
  again: (stage: string) => `${stage} (ส่งซ้ำ)`,
  noQuota: 'โควตาอีเมลของวันนี้หมด ยังไม่ได้ส่ง',
  noTime: 'หมดเวลาของรอบนี้ ยังไม่ได้ส่ง',
  unclaimed: 'บันทึกการจองส่งหายไป ยังไม่ได้ส่ง',
  cutShort: 'รอบการส่งหยุดกลางคัน ยังไม่ได้ส่ง',
  decidedSent: (user: string) => `${user} ระบุว่าส่งแล้ว`,
  decidedAgain: (user: string) => `${user} ให้ส่งอีกครั้ง`,
};
