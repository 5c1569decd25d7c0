// ScriptApp.AuthMode: what an execution may do, also told to the script in event objects.

import { defineEnum } from './service-class';

export const authMode = defineEnum('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
