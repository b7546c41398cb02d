// npm oidc-provider, a certified OpenID Provider, with one public native client and two service
// accounts; others register themselves, or where it is closed, nobody does. Prints its issuer.
// usage: node oidc_provider.mjs REDIRECT_URI [PUBLIC_KEY_OF_THE_SECOND_SERVICE [nonce|closed|pushed]]
// It binds tokens to the key of whoever proves one; by nonce, each proof has to hold one of its own;
// by pushed, each authorization request has to be pushed (RFC 9126).
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import http from 'node:http';
import { announce } from './serve.mjs';

console.info = console.error; // its notices; stdout is for the issuer
const { default: Provider, errors } = await import('oidc-provider');

const jwk = (type, options, more) => ({
  ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), use: 'sig', ...more,
});
const person = {
  sub: 'ada', name: 'Ada Lovelace', given_name: 'Ada', family_name: 'Lovelace',
  email: 'ada@example.com', email_verified: true,
};

const service = (id, more) => ({
  client_id: id, redirect_uris: [], response_types: [], grant_types: ['client_credentials'],
  scope: 'reports.read', ...more,
});
const services = [
  service('robot', { client_secret: 'robot/secret%', token_endpoint_auth_method: 'client_secret_basic' }),
];
if (process.argv[3]) {
  services.push(service('robot-key', {
    token_endpoint_auth_method: 'private_key_jwt',
    jwks: { keys: [{ ...createPublicKey(process.argv[3]).export({ format: 'jwk' }), use: 'sig' }] },
  }));
}

// RFC 8707: what tokens may be for, and what they may do there.
const apis = new Map([['https://api.example/a', 'read'], ['https://api.example/b', 'write']]);
const acrValues = ['urn:pwd', 'urn:mfa'];

const server = http.createServer();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'native',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: [process.argv[2]],
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
    response_types: ['code'],
  }, ...services],
  acrValues,
  scopes: ['openid', 'offline_access', 'reports.read'],
  claims: {
    openid: ['sub'],
    profile: ['name', 'given_name', 'family_name'],
    email: ['email', 'email_verified'],
  },
  features: {
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true },
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => undefined,
      useGrantedResource: () => false,
      getResourceServerInfo: (context, resource) => {
        if (!apis.has(resource)) throw new errors.InvalidTarget();
        return { scope: apis.get(resource), audience: resource, accessTokenFormat: 'jwt' };
      },
    },
    registration: { enabled: true, initialAccessToken: process.argv[4] === 'closed' },
    registrationManagement: { enabled: true },
    pushedAuthorizationRequests: {
      enabled: true,
      requirePushedAuthorizationRequests: process.argv[4] === 'pushed',
    },
    revocation: { enabled: true },
    dPoP: {
      enabled: true,
      nonceSecret: randomBytes(32),
      requireNonce: () => process.argv[4] === 'nonce',
    },
  },
  findAccount: async (context, id) => ({ accountId: id, claims: async () => ({ ...person, sub: id }) }),
  jwks: {
    keys: [
      jwk('rsa', { modulusLength: 2048 }, { alg: 'RS256' }),
      jwk('ec', { namedCurve: 'P-256' }, { alg: 'ES256' }),
    ],
  },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  ttl: { AccessToken: 300, ClientCredentials: 300, IdToken: 300, RefreshToken: 3600, Grant: 3600, Session: 3600, Interaction: 600 },
  cookies: { keys: ['only for this run'] },
});
// Whoever signs in does so as strongly as was asked.
const { interactionResult } = provider;
provider.interactionResult = async (request, response, result, options) => {
  if (result.login) {
    const { params } = await provider.interactionDetails(request, response);
    const asked = (params.acr_values ?? '').split(' ').find((each) => acrValues.includes(each));
    result.login.acr = asked ?? 'urn:pwd';
  }
  return interactionResult.call(provider, request, response, result, options);
};
server.on('request', provider.callback());
announce(issuer);
