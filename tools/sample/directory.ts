// A made-up directory for preview, rehearsal and tests: the usual offices of a province, nobody's real address.

export interface SampleOffice {
  readonly agency: string;
  readonly unit: string;
  readonly email: string;
  /** Gets a copy when overdue. */
  readonly copyTo: string;
  readonly contact: string;
  readonly phone: string;
}

const DOMAIN = 'rayong.example';
const PROVINCE_OFFICE = 'สำนักงานจังหวัดระยอง';

/** Named in the assignment document: unit or agency → mail box. */
const named: readonly (readonly [agency: string, unit: string, box: string])[] = [
  [PROVINCE_OFFICE, 'กง.บุคคลฯ', 'hr'],
  [PROVINCE_OFFICE, 'กง.ยุทธศาสตร์ฯ', 'strategy'],
  [PROVINCE_OFFICE, 'กง.อำนวยการ', 'admin'],
  [PROVINCE_OFFICE, 'กง.ศูนย์ดำรงธรรมฯ', 'damrongtham'],
  ['สำนักงานสถิติจังหวัด', '', 'statistics'],
  ['สำนักงานคลังจังหวัด', '', 'treasury'],
  ['หน่วยตรวจสอบภายในจังหวัดระยอง', '', 'audit'],
  ['สำนักงานวัฒนธรรมจังหวัด', '', 'culture'],
];

const usual: readonly (readonly [agency: string, box: string])[] = [
  ['ที่ทำการปกครองจังหวัดระยอง', 'administration'],
  ['สำนักงานสาธารณสุขจังหวัดระยอง', 'health'],
  ['สำนักงานเกษตรจังหวัดระยอง', 'agriculture'],
  ['สำนักงานเกษตรและสหกรณ์จังหวัดระยอง', 'agriculture-cooperatives'],
  ['สำนักงานปศุสัตว์จังหวัดระยอง', 'livestock'],
  ['สำนักงานประมงจังหวัดระยอง', 'fisheries'],
  ['สำนักงานสหกรณ์จังหวัดระยอง', 'cooperatives'],
  ['สำนักงานการปฏิรูปที่ดินจังหวัดระยอง', 'land-reform'],
  ['สำนักงานพัฒนาชุมชนจังหวัดระยอง', 'community'],
  ['สำนักงานที่ดินจังหวัดระยอง', 'land'],
  ['สำนักงานโยธาธิการและผังเมืองจังหวัดระยอง', 'public-works'],
  ['สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดระยอง', 'disaster'],
  ['สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดระยอง', 'local-government'],
  ['สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดระยอง', 'social'],
  ['สำนักงานแรงงานจังหวัดระยอง', 'labour'],
  ['สำนักงานจัดหางานจังหวัดระยอง', 'employment'],
  ['สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัดระยอง', 'labour-protection'],
  ['สำนักงานประกันสังคมจังหวัดระยอง', 'social-security'],
  ['สำนักงานพาณิชย์จังหวัดระยอง', 'commerce'],
  ['สำนักงานอุตสาหกรรมจังหวัดระยอง', 'industry'],
  ['สำนักงานพลังงานจังหวัดระยอง', 'energy'],
  ['สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดระยอง', 'environment'],
  ['สำนักงานขนส่งจังหวัดระยอง', 'transport'],
  ['สำนักงานการท่องเที่ยวและกีฬาจังหวัดระยอง', 'tourism'],
  ['สำนักงานพระพุทธศาสนาจังหวัดระยอง', 'buddhism'],
  ['สำนักงานยุติธรรมจังหวัดระยอง', 'justice'],
  ['สำนักงานคุมประพฤติจังหวัดระยอง', 'probation'],
  ['สำนักงานประชาสัมพันธ์จังหวัดระยอง', 'public-relations'],
];

const office = (agency: string, unit: string, box: string, index: number): SampleOffice => ({
  agency,
  unit,
  email: `${box}@${DOMAIN}`,
  copyTo: `head.${box}@${DOMAIN}`,
  contact: `ผู้ประสานงานตัวอย่าง ${index + 1}`,
  phone: `0 0000 ${String(index + 1).padStart(4, '0')}`,
});

export const namedOffices: readonly SampleOffice[] = named.map(([agency, unit, box], index) =>
  office(agency, unit, box, index),
);

export const usualOffices: readonly SampleOffice[] = usual.map(([agency, box], index) =>
  office(agency, '', box, named.length + index),
);
