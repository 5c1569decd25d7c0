// User as Drive tells of one. Names and pictures are not known here; Google too answers null then.
// developers.google.com/apps-script/reference/drive/user

import type { Kernel } from '../../runtime/kernel';
import { defineClass } from '../../runtime/service-class';

const driveUserClass = defineClass<{ readonly email: string }>({
  name: 'User',
  service: 'DriveApp',
  asText: ({ email }) => email,
  members: {
    getDomain: { kind: 'local', run: ({ email }) => email.split('@')[1] ?? null },
    getEmail: { kind: 'local', run: ({ email }) => email },
    getName: { kind: 'local', run: () => null },
    getPhotoUrl: { kind: 'local', run: () => null },
  },
});

export function makeDriveUser(kernel: Kernel, email: string): object {
  return kernel.make(driveUserClass, { email });
}
