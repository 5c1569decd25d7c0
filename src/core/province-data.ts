// Whether the assessor asked for the province's own data instead of an agency's. Classified by wording, because a
// mail to every agency asking for its own data would repeat last year's mistake.

const WORDINGS = [/(?:มิใช่|ไม่ใช่)\s*ส่วนราชการ/, /(?:ใช้|เป็น)ข้อมูล[^.]{0,20}ของจังหวัด/];

export const asksForProvinceData = (comment: string): boolean => {
  const plain = comment.replace(/\s+/g, '');
  return WORDINGS.some((wording) => wording.test(plain));
};
