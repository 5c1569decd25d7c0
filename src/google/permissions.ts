// What a job needs of Google. People may have granted a part only; then Google shows its own consent screen and the
// run ends there.

const SCOPES = {
  send_mail: 'https://www.googleapis.com/auth/script.send_mail',
  email: 'https://www.googleapis.com/auth/userinfo.email',
  scriptapp: 'https://www.googleapis.com/auth/script.scriptapp',
} as const;

export const permissions = () => ({
  ask: (scopes: readonly (keyof typeof SCOPES)[]): void =>
    ScriptApp.requireScopes(
      ScriptApp.AuthMode.FULL,
      scopes.map((scope) => SCOPES[scope]),
    ),
});
