// Google's services by their global names, but for the spreadsheet's. A service is made when an execution first
// names it.

import type { Kernel } from '../runtime/kernel';
import { defineClass, type ServiceClass } from '../runtime/service-class';
import { cacheServiceClass } from './cache';
import { makeConsole } from './console';
import { contentServiceClass } from './content';
import { driveAppClass } from './drive/drive-app';
import { htmlServiceClass } from './html/html-service';
import { lockServiceClass } from './lock';
import { loggerClass } from './logger';
import { gmailAppClass } from './mail/gmail-app';
import { mailAppClass } from './mail/mail-app';
import { MIME_TYPES } from './mime-type';
import { legacyProperties, propertiesServiceClass } from './properties';
import { scriptAppClass } from './script-app/script-app';
import { sessionClass } from './session';
import { browserClass } from './ui/ui';
import { urlFetchAppClass } from './url-fetch';
import { utilitiesClass } from './utilities/utilities';

const SINGLETONS: readonly ServiceClass<object>[] = [
  browserClass,
  cacheServiceClass,
  contentServiceClass,
  driveAppClass,
  gmailAppClass,
  htmlServiceClass,
  lockServiceClass,
  mailAppClass,
  propertiesServiceClass,
  scriptAppClass,
  sessionClass,
  urlFetchAppClass,
  utilitiesClass,
];

/** Services of Google's that exist in every script and are not imitated at all. */
const ABSENT = [
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'DataStudioApp',
  'DocumentApp',
  'FormApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
].map((name) => defineClass<object>({ name, members: {} }));

export function serviceGlobals(kernel: Kernel): Record<string, object> {
  const globals: Record<string, object> = { console: makeConsole(kernel), MimeType: { ...MIME_TYPES } };
  Object.assign(globals, legacyProperties(kernel));
  for (const serviceClass of ABSENT) globals[serviceClass.name] = kernel.make(serviceClass, {});
  for (const serviceClass of SINGLETONS) globals[serviceClass.name] = kernel.make(serviceClass, {});
  const { timeZone } = kernel.execution.session.world.project.manifest;
  globals.Logger = kernel.make(loggerClass, { lines: [], timeZone });
  return globals;
}
