/** Scopes that every sign-in asks for besides. */
const openIdScopes = ['openid', 'profile', 'offline_access', 'email'];

/** The permissions of Microsoft Graph in a `scope` parameter, like `Calendars.ReadBasic`. */
export function permissionsIn(scope: string): string[] {
  return scope
    .split(' ')
    .map((one) => one.replace(/^https:\/\/graph\.microsoft\.com\//, ''))
    .filter((one) => one !== '' && !openIdScopes.includes(one));
}
