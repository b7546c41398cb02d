// A plain OAuth 2.0 server on npm @node-oauth/oauth2-server: codes with PKCE, rotating refresh
// tokens, a user API with names of its own, no ID token. Prints its origin.
// usage: node plain_oauth.mjs REDIRECT_URI
import OAuth2Server from '@node-oauth/oauth2-server';
import { announce, listen, readForm } from './serve.mjs';

const registered = new URL(process.argv[2]);
const codes = new Map();
const accessTokens = new Map();
const refreshTokens = new Map();
const person = { id: 1815, display_name: 'Ada Lovelace', mail: 'ada@example.com' };

// RFC 8252 §7.3: any port on loopback.
function isRegistered(uri) {
  const url = URL.canParse(uri) ? new URL(uri) : registered;
  url.port = registered.port;
  return URL.canParse(uri) && url.href === registered.href;
}

const model = {
  getClient: async (id, secret) => (id === 'plain' && !secret
    ? { id, grants: ['authorization_code', 'refresh_token'], redirectUris: [registered.href] }
    : null),
  validateRedirectUri: async (uri) => isRegistered(uri),
  saveAuthorizationCode: async (code, client, user) => {
    codes.set(code.authorizationCode, { ...code, client, user });
    return codes.get(code.authorizationCode);
  },
  getAuthorizationCode: async (code) => codes.get(code),
  revokeAuthorizationCode: async (code) => codes.delete(code.authorizationCode),
  saveToken: async (token, client, user) => {
    const saved = { ...token, client, user };
    accessTokens.set(token.accessToken, saved);
    refreshTokens.set(token.refreshToken, saved);
    return saved;
  },
  getAccessToken: async (token) => accessTokens.get(token),
  getRefreshToken: async (token) => refreshTokens.get(token),
  revokeToken: async (token) => refreshTokens.delete(token.refreshToken),
  validateScope: async (user, client, scope) => scope,
  verifyScope: async () => true,
};
const oauth = new OAuth2Server({ model, accessTokenLifetime: 300 });

async function toLibrary(request) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const body = request.method === 'POST' ? Object.fromEntries(await readForm(request)) : {};
  return {
    pathname,
    request: new OAuth2Server.Request({
      method: request.method, headers: request.headers, query: Object.fromEntries(searchParams), body,
    }),
    response: new OAuth2Server.Response({ headers: {} }),
  };
}

const routes = {
  '/authorize': ({ request, response }) => oauth.authorize(request, response, {
    authenticateHandler: { handle: () => person },
  }),
  '/token': ({ request, response }) => oauth.token(request, response, {
    requireClientAuthentication: { authorization_code: false, refresh_token: false },
    alwaysIssueNewRefreshToken: true,
  }),
  '/me': async ({ request, response }) => {
    const token = await oauth.authenticate(request, response);
    response.body = token.user;
  },
  '/revoke': async ({ request, response }) => {
    refreshTokens.delete(request.body.token);
    accessTokens.delete(request.body.token);
    response.body = {};
  },
};

const origin = await listen(async (incoming, outgoing) => {
  const call = await toLibrary(incoming);
  const { response } = call;
  try {
    if (!routes[call.pathname]) throw Object.assign(new Error('no such page'), { code: 404 });
    await routes[call.pathname](call);
  } catch (error) {
    if (!response.get('Location')) response.status = error.code || 500;
    response.body ||= { error: error.name, error_description: error.message };
  }
  outgoing.writeHead(response.status ?? 200, { 'Content-Type': 'application/json', ...response.headers });
  outgoing.end(response.body ? JSON.stringify(response.body) : '');
});
announce(origin);
